# A kernel without slab_debug drops its flags: red zones and poison are no reason not to merge
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> 0xc1c04900
c1 = kmem_cache_create("dentry", 400, 0, SLAB_RED_ZONE|SLAB_POISON|SLAB_STORE_USER, NULL)  -> 0xc1c04900
