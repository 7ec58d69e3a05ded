# Direct reclaim frees a block, and the request that waited gets it
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)   -> pfn 0xe00 DMA
reclaim_hooks_register(RECLAIM)   -> ok
reclaimable(p1)                   -> ok
p3 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x400 DMA
p4 = alloc_pages(GFP_KERNEL, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
__free_pages(p3, 10)              -> ok
