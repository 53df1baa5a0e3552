gangmu.shard("k0-69052m7hla","m#H7a ");
