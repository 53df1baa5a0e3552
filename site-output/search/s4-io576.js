gangmu.shard("s4-io576",["科技",1,"开展",3]);
