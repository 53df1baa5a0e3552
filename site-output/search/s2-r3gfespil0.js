gangmu.shard("s2-r3gfespil0",["国家",3,"改革",1]);
