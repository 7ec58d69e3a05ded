# The OOM killer chooses the caller, which then waits for the last page
boot(ram=16M)
reclaim_hooks_register(OOM)                    -> ok
p0 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)                -> pfn 0xe00 DMA
p3 = alloc_pages(GFP_KERNEL|__GFP_NOFAIL, 10)  -> limit steps
! WARN buffered_rmqueue: order > 1
