# Red zones that would lift a large object over a power of two are left out; poison is not
boot(slab_debug=1)
c0 = kmem_cache_create("inode", 4K, 0, 0, NULL)      -> 0xc1c05900
c1 = kmem_cache_create("dentry", 5000, 0, 0, NULL)   -> 0xc1c05800
c2 = kmem_cache_create("filp", 4088, 0, 0, NULL)     -> 0xc1c05700
c3 = kmem_cache_create("vm_area", 400, 64, 0, NULL)  -> 0xc1c05600
c4 = kmem_cache_create("mm_struct", 400, 0, SLAB_HWCACHE_ALIGN, NULL)  -> 0xc1c24f00
c5 = kmem_cache_create("task", 400, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> 0xc1c24e00
o0 = kmem_cache_alloc(c0, GFP_KERNEL)                -> 0xc1c28000
o1 = kmem_cache_alloc(c2, GFP_KERNEL)                -> 0xc1c2a008
o2 = kmem_cache_alloc(c5, GFP_KERNEL)                -> 0xc1c29d48
kmem_cache_free(c0, o0)                              -> ok
obj_store8(o0+0xfa0, 0x0)                            -> ok
o3 = kmem_cache_alloc(c0, GFP_KERNEL)                -> 0xc1c28000
! Slab corruption: inode start=c1c28000, len=4096
! fa0: 00 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b
