# No cache is nothing to destroy; one that is gone already is not to be touched
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> 0xc1c04900
kmem_cache_destroy(c0)                            -> ok
kmem_cache_destroy(c0)                            -> misuse
kmem_cache_shrink(c0)                             -> misuse
c1 = kmem_cache_create("inode", 0, 0, 0, NULL)    -> NULL
! kmem_cache_create(inode) integrity check failed
! kmem_cache_create(inode) failed with error -22
kmem_cache_destroy(c1)                            -> ok
kmem_cache_alloc(c1, GFP_KERNEL)                  -> misuse
