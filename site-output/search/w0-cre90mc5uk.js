gangmu.shard("w0-cre90mc5uk","[&!OKSP%/ ");
