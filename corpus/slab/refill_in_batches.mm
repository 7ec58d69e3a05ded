# An empty array is refilled with a batch, from one slab until that is full
c0 = kmem_cache_create("inode", 1360, 0, 0, NULL)  -> 0xc1c04900
slab_tune(c0, 4, 2, 0)                             -> 0
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2d550
o1 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2d000
o2 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2daa0
o3 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2e550
o4 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2e000
o5 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2eaa0
o6 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2f550
