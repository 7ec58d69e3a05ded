# A slab of an RCU cache goes back after a grace period: readers may still look at its objects
boot(cpus=2)
c0 = kmem_cache_create("inode", 64K, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> 0xc1c04900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c30000
kmem_cache_free(c0, o0)                            -> ok
zone_page_state(0, Normal, nr_slab_unreclaimable)  -> 60
kmem_cache_shrink(c0)                              -> 0
zone_page_state(0, Normal, nr_slab_unreclaimable)  -> 60
tick(100)                                          -> ok
zone_page_state(0, Normal, nr_slab_unreclaimable)  -> 44
