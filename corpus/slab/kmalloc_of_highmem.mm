# Objects have addresses: flags of highmem are misuse
o0 = kmalloc(100, GFP_HIGHUSER)                   -> misuse
o1 = kmalloc(100, GFP_KERNEL|__GFP_DMA32)         -> misuse
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> 0xc1c04900
o2 = kmem_cache_alloc(c0, GFP_HIGHUSER)           -> misuse
o3 = kmem_cache_alloc(c0, GFP_KERNEL|__GFP_DMA)   -> misuse
