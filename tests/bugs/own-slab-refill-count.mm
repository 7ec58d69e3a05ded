# What a refill takes is counted
c0 = kmem_cache_create("inode", 500, 0, 0, NULL)  -> *
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> *
