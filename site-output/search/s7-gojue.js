gangmu.shard("s7-gojue",["人民",3]);
