# All bytes are zero, whoever had them before
o0 = kmalloc(100, GFP_KERNEL)                      -> 0xc1c27f00
obj_fill(o0, 0xffffffff)                           -> ok
kfree(o0)                                          -> ok
o1 = kzalloc(90, GFP_KERNEL)                       -> 0xc1c27f00
obj_check(o1, 0x0)                                 -> 0
c0 = kmem_cache_create("inode", 5000, 0, 0, NULL)  -> 0xc1c04900
o2 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2e000
obj_fill(o2, 0xffffffff)                           -> ok
kmem_cache_free(c0, o2)                            -> ok
o3 = kmem_cache_zalloc(c0, GFP_KERNEL)             -> 0xc1c2e000
obj_check(o3, 0x0)                                 -> 0
o4 = kmem_cache_alloc(c0, GFP_KERNEL|__GFP_ZERO)   -> 0xc1c30040
obj_check(o4, 0x0)                                 -> 0
