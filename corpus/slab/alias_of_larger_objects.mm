# An alias may have objects a little larger: from then on the larger size is zeroed for all
c0 = kmem_cache_create("inode", 401, 8, 0, NULL)   -> 0xc1c04900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2ee58
c1 = kmem_cache_create("dentry", 408, 8, 0, NULL)  -> 0xc1c04900
o1 = kmem_cache_alloc(c1, GFP_KERNEL)              -> 0xc1c2ecc0
obj_fill(o1, 0x12345678)                           -> ok
kmem_cache_free(c1, o1)                            -> ok
o2 = kmem_cache_zalloc(c1, GFP_KERNEL)             -> 0xc1c2ecc0
obj_check(o2, 0x0)                                 -> 0
