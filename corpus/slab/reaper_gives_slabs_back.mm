# What nobody uses goes back in time: objects of the arrays every two seconds, then free slabs
boot(cpus=2)
c0 = kmem_cache_create("inode", 64K, 0, 0, NULL)   -> 0xc1c04900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c30000
o1 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c40000
o2 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c50000
kmem_cache_free(c0, o0)                            -> ok
kmem_cache_free(c0, o1)                            -> ok
kmem_cache_free(c0, o2)                            -> ok
zone_page_state(0, Normal, nr_slab_unreclaimable)  -> 92
tick(2000)                                         -> ok
zone_page_state(0, Normal, nr_slab_unreclaimable)  -> 92
tick(2000)                                         -> ok
zone_page_state(0, Normal, nr_slab_unreclaimable)  -> 60
tick(4000)                                         -> ok
zone_page_state(0, Normal, nr_slab_unreclaimable)  -> 43
tick(4000)                                         -> ok
zone_page_state(0, Normal, nr_slab_unreclaimable)  -> 42
tick(8000)                                         -> ok
zone_page_state(0, Normal, nr_slab_unreclaimable)  -> 42
