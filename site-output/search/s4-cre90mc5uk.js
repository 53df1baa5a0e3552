gangmu.shard("s4-cre90mc5uk",["科技",1,"开展",3]);
