# Between two rounds a request waits for a fiftieth of a second, two ticks
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)              -> pfn 0xe00 DMA
lock_page(p0)                                -> ok
lock_page(p1)                                -> ok
page_io(p0, 2)                               -> ok
page_io(p1, 3)                               -> ok
reclaim_progress(512, 2)                     -> ok
p3 = alloc_pages(GFP_NOFS|__GFP_REPEAT, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x450
trylock_page(p0)                             -> 1
trylock_page(p1)                             -> 0
