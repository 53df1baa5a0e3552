gangmu.shard("s7-cre90mc5uk",["人民",3]);
