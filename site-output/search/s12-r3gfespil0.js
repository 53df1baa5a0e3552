gangmu.shard("s12-r3gfespil0",["亿元",1,"疫情",1]);
