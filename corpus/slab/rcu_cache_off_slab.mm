# A free list that is off slab does not wait for readers as its slab does
boot(pae=1, slab_debug=1)
c0 = kmem_cache_create("inode", 512, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> 0xc1c05900
c1 = kmem_cache_create("dentry", 1K, 0, SLAB_TYPESAFE_BY_RCU, ctor_count)  -> 0xc1c05800
o0 = kmem_cache_alloc(c0, GFP_KERNEL)  -> 0xc1c27c98
o1 = kmem_cache_alloc(c1, GFP_KERNEL)  -> 0xc1c29898
kmem_cache_free(c0, o0)                -> ok
kmem_cache_free(c1, o1)                -> ok
kmem_cache_destroy(c0)                 -> ok
kmem_cache_destroy(c1)                 -> ok
tick(100)                              -> ok
