# cache_filter: only caches with SLAB_FAILSLAB are refused objects
failslab(1, 100, 0, -1, 0, 1)                                 -> ok
c0 = kmem_cache_create("inode", 400, 0, SLAB_FAILSLAB, NULL)  -> 0xc1c04900
c1 = kmem_cache_create("dentry", 400, 0, 0, NULL)             -> 0xc1c04800
o0 = kmem_cache_alloc(c0, GFP_KERNEL)                         -> NULL
o1 = kmem_cache_alloc(c1, GFP_KERNEL)                         -> 0xc1c2ee10
o2 = kmalloc(100, GFP_KERNEL)                                 -> 0xc1c27e00
o3 = kmem_cache_alloc_node(c0, GFP_KERNEL, 0)                 -> NULL
