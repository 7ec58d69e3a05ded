# Who must not fail is not refused, nor is the struct of a cache
failslab(1, 100, 0, -1, 0, 0)                     -> ok
o0 = kmalloc(100, GFP_KERNEL|__GFP_NOFAIL)        -> 0xc1c27f00
o1 = kmalloc(100, GFP_KERNEL)                     -> NULL
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> NULL
! kmem_cache_create(inode) failed with error -12
