gangmu.shard("n0-r3gfespil0",",Avex23OgX(&P3J9Um:;{l/Yui,;# ");
