# A free list off slab goes with its slab, whoever waits for that
c0 = kmem_cache_create("inode", 512, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> *
o0 = kmem_cache_alloc(c0, GFP_KERNEL)                                -> *
kmem_cache_free(c0, o0)                                              -> ok
kmem_cache_shrink(c0)                                                -> 0
