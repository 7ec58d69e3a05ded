# Constructors, RCU, failslab's filter and NOLEAKTRACE make caches that serve nobody else
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)                 -> 0xc1c04f00
c1 = kmem_cache_create("dentry", 400, 0, 0, ctor_pattern)        -> 0xc1c04e00
c2 = kmem_cache_create("filp", 400, 0, 0, ctor_pattern)          -> 0xc1c04d00
c3 = kmem_cache_create("vm_area", 400, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> 0xc1c04c00
c4 = kmem_cache_create("mm_struct", 400, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> 0xc1c04b00
c5 = kmem_cache_create("task", 400, 0, SLAB_FAILSLAB, NULL)      -> 0xc1c04a00
c6 = kmem_cache_create("files", 400, 0, SLAB_NOLEAKTRACE, NULL)  -> 0xc1c04900
c7 = kmem_cache_create("sighand", 400, 0, 0, NULL)               -> 0xc1c04f00
