gangmu.shard("w0-r3gfespil0","[&!OKSP%/ ");
