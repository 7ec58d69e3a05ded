# Leaked objects, with debugging: the cache stays
boot(slab_debug=1)
c0 = kmem_cache_create("inode", 400, 0, 0, ctor_pattern)  -> 0xc1c05900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)                     -> 0xc1c24d48
kmem_cache_destroy(c0)                                    -> ok
! kmem_cache_destroy inode: Slab cache still has objects
