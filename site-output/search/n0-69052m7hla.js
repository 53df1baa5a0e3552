gangmu.shard("n0-69052m7hla",",Avex23OgX(&P3J9Um:;{l/Yui,;# ");
