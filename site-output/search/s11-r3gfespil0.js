gangmu.shard("s11-r3gfespil0",["项目",3,"消费",2]);
