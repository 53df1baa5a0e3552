gangmu.shard("s6-r3gfespil0",["企业",2,"全市",3]);
