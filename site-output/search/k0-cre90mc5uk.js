gangmu.shard("k0-cre90mc5uk","m#H7a ");
