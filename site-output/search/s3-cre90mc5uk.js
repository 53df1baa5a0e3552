gangmu.shard("s3-cre90mc5uk",["经济",3,"加快建设",1,"建设",3]);
