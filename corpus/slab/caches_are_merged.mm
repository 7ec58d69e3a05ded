# What is asked for twice is made once: the second cache is an alias, and ends with its last user
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)          -> 0xc1c04900
c1 = kmem_cache_create("dentry", 400, 0, 0, NULL)         -> 0xc1c04900
c2 = kmem_cache_create("filp", 396, 0, SLAB_PANIC, NULL)  -> 0xc1c04900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)                     -> 0xc1c2ee10
o1 = kmem_cache_alloc(c1, GFP_KERNEL)                     -> 0xc1c2ec80
kmem_cache_free(c1, o0)                                   -> ok
kmem_cache_destroy(c0)                                    -> ok
kmem_cache_destroy(c2)                                    -> ok
o2 = kmem_cache_alloc(c1, GFP_KERNEL)                     -> 0xc1c2ee10
kmem_cache_free(c1, o2)                                   -> ok
kmem_cache_free(c1, o1)                                   -> ok
kmem_cache_destroy(c1)                                    -> ok
c3 = kmem_cache_create("inode", 400, 0, 0, NULL)          -> 0xc1c04900
