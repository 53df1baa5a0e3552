gangmu.shard("s5-0n23e",["落实",2]);
