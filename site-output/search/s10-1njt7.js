gangmu.shard("s10-1njt7",["我们",3,"稳住",2]);
