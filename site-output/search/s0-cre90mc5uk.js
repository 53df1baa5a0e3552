gangmu.shard("s0-cre90mc5uk",["东北",3]);
