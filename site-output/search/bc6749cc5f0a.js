gangmu.shard("bc6749cc5f0a","BCJJPElNRg==");
