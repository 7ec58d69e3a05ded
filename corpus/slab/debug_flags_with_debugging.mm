# With slab_debug every cache has red zones or poison: none is merged
boot(slab_debug=1)
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)              -> 0xc1c05900
c1 = kmem_cache_create("dentry", 400, 0, 0, NULL)             -> 0xc1c05800
c2 = kmem_cache_create("filp", 400, 0, SLAB_RED_ZONE, NULL)   -> 0xc1c05700
c3 = kmem_cache_create("vm_area", 400, 0, SLAB_POISON, NULL)  -> 0xc1c05600
