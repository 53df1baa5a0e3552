gangmu.shard("n0-cre90mc5uk",",Avex23OgX(&P3J9Um:;{l/Yui,;# ");
