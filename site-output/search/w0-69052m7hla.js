gangmu.shard("w0-69052m7hla","[&!OKSP%/ ");
