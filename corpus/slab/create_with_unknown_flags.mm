# Flags that no allocator has are -EINVAL; those of another allocator are dropped
c0 = kmem_cache_create("inode", 400, 0, 0x1, NULL)  -> NULL
! kmem_cache_create(inode) failed with error -22
c1 = kmem_cache_create("dentry", 400, 0, SLAB_HWCACHE_ALIGN|0x80000000, NULL)  -> NULL
! kmem_cache_create(dentry) failed with error -22
c2 = kmem_cache_create("filp", 400, 0, SLAB_CONSISTENCY_CHECKS|SLAB_TRACE, NULL)  -> 0xc1c04900
