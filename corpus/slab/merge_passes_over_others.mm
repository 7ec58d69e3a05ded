# Who looks for a cache to share passes over those that are shared with nobody
c0 = kmem_cache_create("inode", 400, 0, SLAB_FAILSLAB, NULL)    -> 0xc1c04900
c1 = kmem_cache_create("dentry", 400, 0, 0, ctor_pattern)       -> 0xc1c04800
c2 = kmem_cache_create_usercopy("filp", 400, 0, 0, 0, 8, NULL)  -> 0xc1c04700
c3 = kmem_cache_create("vm_area", 400, 0, 0, NULL)              -> 0xc1c04600
c4 = kmem_cache_create("mm_struct", 400, 0, 0, NULL)            -> 0xc1c04600
