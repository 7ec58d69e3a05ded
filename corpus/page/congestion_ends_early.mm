# A request that retries waits for congestion to end, as long as that takes
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)                -> pfn 0xe00 DMA
reclaim_hooks_register(CONGESTION)             -> ok
reclaim_progress(100, 2)                       -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_REPEAT, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x4d0
