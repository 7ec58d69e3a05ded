# slab_random: objects of a slab are handed out in an order that the seed decides
boot(seed=0x1234, slab_random=1)
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> 0xc1c04400
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c2f640
o1 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c2f960
o2 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c2faf0
o3 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c2f4b0
o4 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c2f190
o5 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c2f7d0
