# Objects too large to be shared go home into their slabs, one at a time where arrays hold one
boot(ram=64M, cpus=2, nodes=2)
c0 = kmem_cache_create("inode", 256K, 0, 0, NULL)  -> 0xc2004900
o0 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)      -> 0xc3c40000
o1 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)      -> 0xc3c80000
kmem_cache_free(c0, o0)                            -> ok
zone_page_state(1, Normal, nr_slab_unreclaimable)  -> 174
kmem_cache_free(c0, o1)                            -> ok
zone_page_state(1, Normal, nr_slab_unreclaimable)  -> 174
kmem_cache_shrink(c0)                              -> 0
zone_page_state(1, Normal, nr_slab_unreclaimable)  -> 46
