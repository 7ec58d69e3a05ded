# The first request of a creation is for the name
failslab(1, 100, 4, 1, 0, 0)                      -> ok
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> NULL
! kmem_cache_create(inode) failed with error -12
c1 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> 0xc1c04900
