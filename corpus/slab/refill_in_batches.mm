# An empty array is refilled with a batch, from one slab until that is full
c0 = kmem_cache_create("inode", 1360, 0, 0, NULL)  -> 0xc1c04f00
slab_tune(c0, 4, 2, 0)                             -> 0
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c1f550
o1 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c1f000
o2 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c1faa0
o3 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c20550
o4 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c20000
o5 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c20aa0
o6 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c21550
