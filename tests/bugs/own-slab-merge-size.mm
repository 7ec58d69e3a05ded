# Objects of a cache that serves for a larger one are as large as that one's
c0 = kmem_cache_create("inode", 97, 0, 0, NULL)   -> *
c1 = kmem_cache_create("dentry", 103, 0, 0, NULL) -> *
o0 = kmem_cache_zalloc(c1, GFP_KERNEL)            -> *
obj_check(o0, 0x0)                                -> 0
