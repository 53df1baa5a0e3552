gangmu.shard("s8-r3gfespil0",["沈阳",4,"升级",1,"实施",2,"社会",2]);
