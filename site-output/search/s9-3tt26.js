gangmu.shard("s9-3tt26",["突破",4,"推动",2]);
