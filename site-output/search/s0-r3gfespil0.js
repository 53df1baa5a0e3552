gangmu.shard("s0-r3gfespil0",["东北",3]);
