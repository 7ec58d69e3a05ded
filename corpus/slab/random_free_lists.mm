# slab_random: objects of a slab are handed out in an order that the seed decides
boot(seed=0x1234, slab_random=1)
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> 0xc1c04f00
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c204b0
o1 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c20190
o2 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c20320
o3 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c20e10
o4 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c20640
o5 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c20960
