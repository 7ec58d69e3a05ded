# __GFP_REPEAT stops when as many pages were reclaimed as it asks for: here after the second round
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)              -> pfn 0xe00 DMA
reclaim_progress(512, 2)                     -> ok
p3 = alloc_pages(GFP_NOFS|__GFP_REPEAT, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x450
