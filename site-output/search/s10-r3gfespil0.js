gangmu.shard("s10-r3gfespil0",["我们",3,"稳住",2]);
