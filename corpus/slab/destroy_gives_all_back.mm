# What a cache had goes back to the page allocator
c0 = kmem_cache_create("inode", 64K, 0, 0, NULL)  -> 0xc1c04900
global_page_state(nr_slab_unreclaimable)          -> 41
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c30000
o1 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c40000
global_page_state(nr_slab_unreclaimable)          -> 76
kmem_cache_free(c0, o0)                           -> ok
kmem_cache_free(c0, o1)                           -> ok
global_page_state(nr_slab_unreclaimable)          -> 76
kmem_cache_destroy(c0)                            -> ok
global_page_state(nr_slab_unreclaimable)          -> 44
