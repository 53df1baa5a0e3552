gangmu.shard("s10-cre90mc5uk",["我们",3,"稳住",2]);
