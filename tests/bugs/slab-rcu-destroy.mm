# A cache outlives its slabs that wait for their readers
c0 = kmem_cache_create("inode", 100, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> *
o0 = kmem_cache_alloc(c0, GFP_KERNEL)                                -> *
kmem_cache_free(c0, o0)                                              -> ok
kmem_cache_destroy(c0)                                               -> ok
tick(10)                                                             -> ok
