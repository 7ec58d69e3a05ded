# A cache that constructs its objects serves for no other
c0 = kmem_cache_create("inode", 100, 0, 0, ctor_pattern)  -> *
c1 = kmem_cache_create("dentry", 100, 0, 0, NULL)         -> *
