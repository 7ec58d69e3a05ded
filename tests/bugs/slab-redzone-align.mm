# Who writes beyond an object of an odd size is found out
boot(ram=48M, slab_debug=1)
c0 = kmem_cache_create("inode", 20, 0, 0, NULL)  -> *
o0 = kmem_cache_alloc(c0, GFP_KERNEL)            -> *
obj_store8(o0+30, 0x42)                          -> ok
kmem_cache_free(c0, o0)                          -> ok
