# A name with a space confuses who reads slabinfo: a warning, and the cache
c0 = kmem_cache_create("a name", 400, 0, 0, NULL)  -> 0xc1c04900
! WARN kmem_cache_sanity_check: strchr(name, ' ')
c1 = kmem_cache_create("", 500, 0, 0, NULL)        -> 0xc1c04800
