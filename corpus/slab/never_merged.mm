# Constructors, RCU, failslab's filter and NOLEAKTRACE make caches that serve nobody else
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)                 -> 0xc1c04900
c1 = kmem_cache_create("dentry", 400, 0, 0, ctor_pattern)        -> 0xc1c04800
c2 = kmem_cache_create("filp", 400, 0, 0, ctor_pattern)          -> 0xc1c04700
c3 = kmem_cache_create("vm_area", 400, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> 0xc1c04600
c4 = kmem_cache_create("mm_struct", 400, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> 0xc1c2ff00
c5 = kmem_cache_create("task", 400, 0, SLAB_FAILSLAB, NULL)      -> 0xc1c2fe00
c6 = kmem_cache_create("files", 400, 0, SLAB_NOLEAKTRACE, NULL)  -> 0xc1c2fd00
c7 = kmem_cache_create("sighand", 400, 0, 0, NULL)               -> 0xc1c04900
