gangmu.shard("s5-cre90mc5uk",["落实",2]);
