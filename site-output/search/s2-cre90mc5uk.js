gangmu.shard("s2-cre90mc5uk",["国家",3,"改革",1]);
