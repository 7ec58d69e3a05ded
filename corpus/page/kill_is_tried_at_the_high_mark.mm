# Just before a kill the high mark must be met: what came back meanwhile lies below, and p1 is killed
boot(ram=16M)
sysctl(min_free_kbytes, 8192)           -> 0
p0 = alloc_pages(GFP_KERNEL, 10)        -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 9)         -> pfn 0xe00 DMA
p2 = alloc_pages(GFP_ATOMIC, 8)         -> pfn 0xd00 DMA
zone_page_state(0, DMA, nr_free_pages)  -> 1851
reclaim_hooks_register(ELSEWHERE|OOM)   -> ok
reclaimable(p0)                         -> ok
reclaimable(p1)                         -> ok
p3 = alloc_page(GFP_KERNEL)             -> pfn 0xc2d DMA
page_count(p0)                          -> 0
page_count(p1)                          -> 0
