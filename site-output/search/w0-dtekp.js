gangmu.shard("w0-dtekp","[&!OKSP%/ ");
