gangmu.shard("s6-36rua",["企业",2,"全市",3]);
