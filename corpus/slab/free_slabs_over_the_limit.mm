# A slab that becomes free is kept, unless the node has enough free objects
boot(cpus=1)
c0 = kmem_cache_create("inode", 64K, 0, 0, NULL)   -> 0xc1c04900
slab_tune(c0, 1, 1, 0)                             -> 0
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c20000
o1 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c30000
o2 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c40000
o3 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c50000
o4 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c60000
o5 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c70000
zone_page_state(0, Normal, nr_slab_unreclaimable)  -> 114
kmem_cache_free(c0, o0)                            -> ok
kmem_cache_free(c0, o1)                            -> ok
kmem_cache_free(c0, o2)                            -> ok
kmem_cache_free(c0, o3)                            -> ok
zone_page_state(0, Normal, nr_slab_unreclaimable)  -> 114
kmem_cache_free(c0, o4)                            -> ok
zone_page_state(0, Normal, nr_slab_unreclaimable)  -> 98
kmem_cache_free(c0, o5)                            -> ok
zone_page_state(0, Normal, nr_slab_unreclaimable)  -> 82
