gangmu.shard("s9-cre90mc5uk",["突破",4,"推动",2]);
