# Objects are left when a cache is destroyed: reported, and it stays, for who asks for one like it
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)   -> 0xc1c04900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2ee10
kmem_cache_destroy(c0)                             -> ok
! kmem_cache_destroy inode: Slab cache still has objects
c1 = kmem_cache_create("dentry", 400, 0, 0, NULL)  -> 0xc1c04900
o1 = kmem_cache_alloc(c1, GFP_KERNEL)              -> 0xc1c2e000
kmem_cache_free(c1, o1)                            -> ok
