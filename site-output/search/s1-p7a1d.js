gangmu.shard("s1-p7a1d",["发展",4]);
