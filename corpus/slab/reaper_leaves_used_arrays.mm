# An array that is in use keeps what it has
boot(cpus=2)
c0 = kmem_cache_create("inode", 64K, 0, 0, NULL)  -> 0xc1c04900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c30000
kmem_cache_free(c0, o0)                           -> ok
tick(1000)                                        -> ok
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c30000
kmem_cache_free(c0, o0)                           -> ok
tick(1000)                                        -> ok
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c30000
kmem_cache_free(c0, o0)                           -> ok
tick(1000)                                        -> ok
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c30000
