gangmu.shard("s9-r3gfespil0",["突破",4,"推动",2]);
