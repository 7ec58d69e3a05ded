# Reclaimable objects and those of a zone are not merged with others
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)              -> 0xc1c04900
c1 = kmem_cache_create("dentry", 400, 0, SLAB_RECLAIM_ACCOUNT, NULL)  -> 0xc1c04800
c2 = kmem_cache_create("filp", 400, 0, SLAB_CACHE_DMA, NULL)  -> 0xc1c04700
c3 = kmem_cache_create("vm_area", 400, 0, SLAB_CACHE_DMA32, NULL)  -> 0xc1c04600
c4 = kmem_cache_create("mm_struct", 400, 0, SLAB_RECLAIM_ACCOUNT, NULL)  -> 0xc1c04800
c5 = kmem_cache_create("task", 400, 0, SLAB_CACHE_DMA, NULL)  -> 0xc1c04700
o0 = kmem_cache_alloc(c2, GFP_KERNEL|__GFP_DMA)               -> 0xc0c00e10
o1 = kmem_cache_alloc(c3, GFP_KERNEL)                         -> 0xc1c2fe10
o2 = kmem_cache_alloc(c1, GFP_KERNEL)                         -> 0xc1800e10
