gangmu.shard("s3-r3gfespil0",["经济",3,"加快建设",1,"建设",3]);
