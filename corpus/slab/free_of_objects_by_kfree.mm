# kfree() finds the cache of an object itself
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> 0xc1c04900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c2ee10
kfree(o0)                                         -> ok
o1 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c2ee10
kzfree(o1)                                        -> ok
o2 = kmem_cache_zalloc(c0, GFP_KERNEL)            -> 0xc1c2ee10
