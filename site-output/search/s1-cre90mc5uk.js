gangmu.shard("s1-cre90mc5uk",["发展",4]);
