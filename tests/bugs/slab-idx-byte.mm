# The smallest objects are no more than a free list can number
c0 = kmem_cache_create("inode", 8, 0, 0, ctor_pattern)  -> *
o0 = kmem_cache_alloc(c0, GFP_KERNEL)                   -> *
kmem_cache_free(c0, o0)                                 -> ok
