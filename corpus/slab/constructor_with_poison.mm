# With poison they are constructed each time that they are handed out
boot(slab_debug=1)
c0 = kmem_cache_create("inode", 400, 0, 0, ctor_count)  -> 0xc1c05900
c1 = kmem_cache_create("dentry", 400, 0, SLAB_TYPESAFE_BY_RCU, ctor_count)  -> 0xc1c05800
o0 = kmem_cache_alloc(c0, GFP_KERNEL)                   -> 0xc1c24d48
o1 = kmem_cache_alloc(c1, GFP_KERNEL)                   -> 0xc1c25d48
kmem_cache_free(c0, o0)                                 -> ok
o2 = kmem_cache_alloc(c0, GFP_KERNEL)                   -> 0xc1c24d48
kmem_cache_free(c1, o1)                                 -> ok
