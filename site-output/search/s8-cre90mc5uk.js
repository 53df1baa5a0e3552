gangmu.shard("s8-cre90mc5uk",["沈阳",4,"升级",1,"实施",2,"社会",2]);
