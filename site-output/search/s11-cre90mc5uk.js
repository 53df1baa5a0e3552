gangmu.shard("s11-cre90mc5uk",["项目",3,"消费",2]);
