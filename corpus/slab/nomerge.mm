# slab_nomerge: each gets what it asked for
boot(slab_nomerge=1)
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)   -> 0xc1c04900
c1 = kmem_cache_create("dentry", 400, 0, 0, NULL)  -> 0xc1c04800
