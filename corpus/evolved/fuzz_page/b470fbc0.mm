# fuzz_page found b470fbc0: alloc_pages sysctl alloc_page get_pageblock_migratetype show ...
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)      -> pfn 0xc00 DMA
sysctl(min_free_kbytes, 0)                          -> 0
p1 = alloc_pages(GFP_TEMPORARY, 9)                  -> pfn 0x1600 Normal
p2 = alloc_pages(GFP_TEMPORARY, 8)                  -> pfn 0x1500 Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)       -> pfn 0x1200 Normal
p4 = alloc_page(GFP_KERNEL|__GFP_ZERO)              -> pfn 0x1100 Normal
get_pageblock_migratetype(p4)                       -> 2
show(pagetypeinfo)                                  -> ok
__free_pages(p1, 9)                                 -> ok
a0 = alloc_pages_exact(1, GFP_USER)                 -> 0xc1101000
p5 = alloc_pages(GFP_NOFS, 0)                       -> pfn 0x1102 Normal
__free_pages(p2, 8)                                 -> ok
p6 = alloc_pages(GFP_KERNEL|__GFP_REPEAT, 0)        -> pfn 0x1103 Normal
p7 = alloc_page(GFP_KERNEL|0x2000)                  -> pfn 0x1062 Normal
a1 = __get_dma_pages(GFP_KERNEL|__GFP_THISNODE, 7)  -> 0xc0400000
p8 = alloc_page(GFP_DMA)                            -> pfn 0x480 DMA
a2 = alloc_pages_exact(2117631, GFP_DMA|__GFP_DMA32|__GFP_NOWARN|__GFP_NOMEMALLOC)  -> BUG gfp_zone: (GFP_ZONE_BAD >> bit) & 1
