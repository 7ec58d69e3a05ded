# fuzz_page_pae found 9cab36da: sysctl alloc_pages zone_page_state reclaim_hooks_register ...
boot(ram=16M, pae=1)
sysctl(min_free_kbytes, 8192)                  -> 0
p0 = alloc_pages(GFP_KERNEL, 0)                -> pfn 0xc30 DMA
p1 = alloc_pages(GFP_KERNEL, 9)                -> pfn 0xe00 DMA
p2 = alloc_pages(GFP_ATOMIC, 8)                -> pfn 0xd00 DMA
zone_page_state(0, DMA, nr_free_pages)         -> 2870
reclaim_hooks_register(ELSEWHERE|OOM)          -> ok
reclaimable(p0)                                -> ok
switch_cpu(0)                                  -> ok
page_count(p0)                                 -> 1
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)  -> pfn 0x800 DMA
a0 = __get_dma_pages(GFP_KERNEL, 0)            -> 0xc0c31000
get_page(p2)                                   -> ok
page_count(p1)                                 -> 1
a1 = alloc_pages_exact(41413, GFP_DMA|__GFP_DMA32|__GFP_COLD|__GFP_NOWARN|__GFP_COMP|__GFP_THISNODE|0x102000)  -> BUG gfp_zone: (GFP_ZONE_BAD >> bit) & 1
