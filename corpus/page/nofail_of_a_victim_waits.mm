# A victim's __GFP_NOFAIL waits for the last page, without watermarks
boot(ram=16M)
task_flags(TIF_MEMDIE)                         -> ok
p0 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)                -> pfn 0xe00 DMA
p3 = alloc_pages(GFP_KERNEL|__GFP_NOFAIL, 10)  -> limit steps
! WARN buffered_rmqueue: order > 1
