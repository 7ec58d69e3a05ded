# fuzz_page_pae found e21e3712: sysctl alloc_pages __get_dma_pages ...
boot(ram=24M, pae=1)
sysctl(min_free_kbytes, 0)                                   -> 0
p0 = alloc_pages(GFP_TEMPORARY|__GFP_DMA32|__GFP_NOWARN, 9)  -> pfn 0x1600 Normal
a0 = __get_dma_pages(GFP_TEMPORARY, 8)                       -> 0xc0c00000
a1 = __get_dma_pages(GFP_TEMPORARY, 8)                       -> 0xc0d00000
get_pageblock_migratetype(p0)                                -> 1
drain_all_pages()                                            -> ok
a2 = get_zeroed_page(GFP_DMA|__GFP_IO)                       -> 0xc0800000
a3 = __get_free_pages(GFP_ATOMIC|__GFP_IO|__GFP_REPEAT|__GFP_NOFAIL|__GFP_NORETRY|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_HARDWALL|__GFP_THISNODE|0x2000, 0)  -> 0xc1430000
set_page_flags(p0, 0)                                        -> ok
__free_pages(p0, 9)                                          -> ok
a4 = __get_free_pages(GFP_USER|__GFP_MOVABLE|__GFP_ZERO, 0)  -> 0xc1062000
free_pages(a1, 8)                                            -> ok
free_pages(a2, 0)                                            -> ok
p1 = alloc_pages(GFP_HIGHUSER, 0)                            -> pfn 0x1431 Normal
__free_pages(p1, 0)                                          -> ok
sysctl(percpu_pagelist_fraction, [11708, 1854])              -> -EINVAL
