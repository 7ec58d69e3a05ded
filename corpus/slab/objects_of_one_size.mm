# Objects of a cache lie side by side in a page; the one that was freed last comes back first
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> 0xc1c04900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c2ee10
o1 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c2ec80
obj_fill(o0, 0x11111111)                          -> ok
obj_fill(o1, 0x22222222)                          -> ok
obj_check(o0, 0x11111111)                         -> 0
kmem_cache_free(c0, o0)                           -> ok
kmem_cache_free(c0, o1)                           -> ok
o2 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c2ec80
o3 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c2ee10
