gangmu.shard("s2-d9fic",["国家",3,"改革",1]);
