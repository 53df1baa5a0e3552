gangmu.shard("s3-kdg6s",["经济",3,"加快建设",1,"建设",3]);
