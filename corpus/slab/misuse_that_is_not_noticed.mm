# Without slab_debug the kernel trusts who frees: it would not notice any of these
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)   -> 0xc1c04900
c1 = kmem_cache_create("dentry", 500, 0, 0, NULL)  -> 0xc1c04800
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2ee10
kmem_cache_free(c1, o0)                            -> misuse
kmem_cache_free(c0, o0+0x8)                        -> misuse
kfree(o0+0x1)                                      -> misuse
obj_store8(o0+0x190, 0x0)                          -> misuse
kmem_cache_free(c0, o0)                            -> ok
kmem_cache_free(c0, o0)                            -> misuse
kfree(o0)                                          -> misuse
obj_fill(o0, 0x1)                                  -> misuse
obj_store8(o0, 0x1)                                -> misuse
krealloc(o0, 10, GFP_KERNEL)                       -> misuse
ksize(o0)                                          -> misuse
