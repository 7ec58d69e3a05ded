# All arrays are emptied, and the slabs without objects given back; 1 says that others are left
boot(cpus=2)
c0 = kmem_cache_create("inode", 64K, 0, 0, NULL)   -> 0xc1c04900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c30000
o1 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c40000
kmem_cache_free(c0, o0)                            -> ok
switch_cpu(1)                                      -> ok
o2 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c50000
kmem_cache_free(c0, o2)                            -> ok
zone_page_state(0, Normal, nr_slab_unreclaimable)  -> 92
kmem_cache_shrink(c0)                              -> 1
zone_page_state(0, Normal, nr_slab_unreclaimable)  -> 60
kmem_cache_free(c0, o1)                            -> ok
kmem_cache_shrink(c0)                              -> 0
zone_page_state(0, Normal, nr_slab_unreclaimable)  -> 44
kmem_cache_shrink(c0)                              -> 0
