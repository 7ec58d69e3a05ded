# Slabs of a cache begin at different cache lines in turn, as far as bytes are left over
boot(slab_nomerge=1)
c0 = kmem_cache_create("inode", 1300, 0, 0, NULL)  -> 0xc1c04900
slab_tune(c0, 1, 1, 0)                             -> 0
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2d000
o1 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2d518
o2 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2da30
o3 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2e040
o4 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2e558
o5 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2ea70
o6 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2f000
o7 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2f518
o8 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2fa30
o9 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c30040
o10 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c30558
o11 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c30a70
o12 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c31000
