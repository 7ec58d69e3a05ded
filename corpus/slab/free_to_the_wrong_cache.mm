# An object knows its slab, a slab its cache: a BUG
boot(slab_debug=1)
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)   -> 0xc1c05900
c1 = kmem_cache_create("dentry", 400, 0, 0, NULL)  -> 0xc1c05800
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c24d48
kmem_cache_free(c1, o0)                            -> BUG cache_free_debugcheck: virt_to_cache(objp) != cachep
