gangmu.shard("k0-r3gfespil0","m#H7a ");
