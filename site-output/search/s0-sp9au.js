gangmu.shard("s0-sp9au",["东北",3]);
