gangmu.shard("s1-r3gfespil0",["发展",4]);
