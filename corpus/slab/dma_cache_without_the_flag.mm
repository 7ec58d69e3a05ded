# A request without the flag to a cache of ZONE_DMA is a BUG as well, with slab_debug
boot(slab_debug=1)
c0 = kmem_cache_create("inode", 400, 0, SLAB_CACHE_DMA, NULL)  -> 0xc1c05900
o0 = kmem_cache_alloc(c0, GFP_KERNEL|__GFP_DMA)                -> 0xc0c00d48
o1 = kmem_cache_alloc(c0, GFP_KERNEL)                          -> BUG kmem_flagcheck: cachep->allocflags & GFP_DMA
