gangmu.shard("s5-r3gfespil0",["落实",2]);
