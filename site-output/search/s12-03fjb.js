gangmu.shard("s12-03fjb",["亿元",1,"疫情",1]);
