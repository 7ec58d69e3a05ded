# No memory for a cache's order: no cache
boot(slab_random=1)
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  ~fail=2  -> NULL
! enable_cpucache failed for inode, error 12
! kmem_cache_create(inode) failed with error -12
c1 = kmem_cache_create("dentry", 4K, 0, 0, NULL)           -> 0xc1c04000
c2 = kmem_cache_create("dentry", 400, 0, 0, NULL)          -> 0xc1c04800
slab_tune(c2, 10, 5, 0)                                    -> 0
kmem_cache_destroy(c2)                                     -> ok
