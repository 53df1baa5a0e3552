gangmu.shard("s12-cre90mc5uk",["亿元",1,"疫情",1]);
