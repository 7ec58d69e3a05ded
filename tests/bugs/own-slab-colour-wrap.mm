# A slab with one colour begins at its start, and so does the next
c0 = kmem_cache_create("inode", 4000, 0, 0, NULL)  -> *
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> *
