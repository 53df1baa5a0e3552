gangmu.shard("s7-r3gfespil0",["人民",3]);
