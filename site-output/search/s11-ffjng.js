gangmu.shard("s11-ffjng",["项目",3,"消费",2]);
