# Objects are constructed when their slab is made, and whoever frees them leaves them so
c0 = kmem_cache_create("inode", 400, 0, 0, ctor_pattern)  -> 0xc1c04900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)                     -> 0xc1c2ee10
obj_check(o0, 0x5ca1ab1e)                                 -> 0
obj_fill(o0, 0x0)                                         -> ok
kmem_cache_free(c0, o0)                                   -> ok
o1 = kmem_cache_alloc(c0, GFP_KERNEL)                     -> 0xc1c2ee10
kfree(o1)                                                 -> misuse
