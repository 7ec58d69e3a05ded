# With slab_debug a request for ZONE_DMA to a cache that has none of it is a BUG at once
boot(slab_debug=1)
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> 0xc1c05900
o0 = kmem_cache_alloc(c0, GFP_KERNEL|__GFP_DMA)   -> BUG kmem_flagcheck: !(cachep->allocflags & GFP_DMA)
