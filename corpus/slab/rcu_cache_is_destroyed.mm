# An RCU cache is gone at once, its struct and name are given back after the grace period
boot(cpus=2)
c0 = kmem_cache_create("inode", 400, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> 0xc1c04900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)  -> 0xc1c2ee10
kmem_cache_free(c0, o0)                -> ok
kmem_cache_destroy(c0)                 -> ok
c1 = kmem_cache_create("dentry", 400, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> 0xc1c04800
tick(1)                                -> ok
tick(1)                                -> ok
tick(1)                                -> ok
c2 = kmem_cache_create("filp", 400, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> 0xc1c04900
