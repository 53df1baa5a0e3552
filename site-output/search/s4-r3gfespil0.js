gangmu.shard("s4-r3gfespil0",["科技",1,"开展",3]);
