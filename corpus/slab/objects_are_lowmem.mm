# With 6 GiB of memory objects are below 896 MiB all the same, and no slab is highmem
boot(ram=6G, pae=1, highmem=5300M)
c0 = kmem_cache_create("inode", 4M, 0, 0, NULL)                   -> 0xf7c04900
c1 = kmem_cache_create("dentry", 400, 0, SLAB_CACHE_DMA32, NULL)  -> 0xf7c04800
o0 = kmem_cache_alloc(c0, GFP_KERNEL)                             -> 0xf7800000
o1 = kmem_cache_alloc(c1, GFP_KERNEL)                             -> 0xf7c31e10
o2 = kmalloc(100, GFP_KERNEL|__GFP_DMA)                           -> 0xc0c00780
zone_page_state(0, HighMem, nr_slab_unreclaimable)                -> 0
