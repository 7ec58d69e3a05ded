# All of a general cache's object may go to user space: it serves nobody else
c0 = kmem_cache_create("inode", 192, 64, 0, NULL)  -> 0xc1c04900
o0 = kmalloc(192, GFP_KERNEL)                      -> 0xc1c2eb40
kfree(o0)                                          -> ok
o1 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2fb40
