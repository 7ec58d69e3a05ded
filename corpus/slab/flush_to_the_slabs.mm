# A full array gives its oldest batch back to the slabs; partial ones are refilled from before free ones
c0 = kmem_cache_create("inode", 1360, 0, 0, NULL)  -> 0xc1c04900
slab_tune(c0, 2, 1, 0)                             -> 0
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2d000
o1 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2d550
o2 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2daa0
o3 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2e000
kmem_cache_free(c0, o3)                            -> ok
kmem_cache_free(c0, o1)                            -> ok
kmem_cache_free(c0, o0)                            -> ok
kmem_cache_free(c0, o2)                            -> ok
o4 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2daa0
o5 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2d000
o6 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2d550
o7 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2e000
