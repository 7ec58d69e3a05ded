# A random order names each object once, wherever a slab begins in it
boot(ram=48M, slab_random=1, seed=0x7)
c0 = kmem_cache_create("inode", 100, 0, 0, NULL)  -> *
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> *
kmem_cache_free(c0, o0)                           -> ok
