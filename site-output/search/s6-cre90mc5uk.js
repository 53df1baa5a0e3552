gangmu.shard("s6-cre90mc5uk",["企业",2,"全市",3]);
