# Reclaim in vain, but another CPU freed enough meanwhile: the OOM killer is not called
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x400 DMA
reclaim_hooks_register(ELSEWHERE)              -> ok
reclaimable(p1)                                -> ok
p2 = alloc_pages(GFP_KERNEL|__GFP_NOFAIL, 10)  -> pfn 0x400 DMA
! WARN buffered_rmqueue: order > 1
