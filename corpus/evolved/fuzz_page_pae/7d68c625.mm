# fuzz_page_pae found 7d68c625: alloc_page alloc_pages_node alloc_pages __free_pages show ...
boot(ram=96M, cpus=2, pae=1)
p0 = alloc_page(GFP_TEMPORARY|__GFP_NOWARN|__GFP_COMP|0x100000)  -> pfn 0x5800 Normal
p1 = alloc_page(GFP_KERNEL)                                      -> pfn 0x5c30 Normal
p2 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)            -> pfn 0x5400 Normal
p3 = alloc_pages(GFP_USER|__GFP_DMA|__GFP_HIGH, 9)               -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)                    -> pfn 0x5000 Normal
p5 = alloc_pages(GFP_HIGHUSER_MOVABLE, 1)                        -> pfn 0x1182 Normal
p6 = alloc_pages(GFP_NOWAIT, 0)                                  -> pfn 0x5c31 Normal
p7 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_HIGH|__GFP_NOWARN|__GFP_ZERO|__GFP_NOMEMALLOC, 1)  -> pfn 0x1184 Normal
__free_pages(p0, 0)                                              -> ok
p8 = alloc_pages(GFP_KERNEL, 1)                                  -> pfn 0x5c32 Normal
show(pagetypeinfo)                                               -> ok
__free_pages(p8, 1)                                              -> ok
__free_pages(p6, 0)                                              -> ok
__free_pages(p2, 10)                                             -> ok
__free_pages(p7, 1)                                              -> ok
p9 = alloc_page(0x2000)                                          -> pfn 0x5c31 Normal
p10 = alloc_page(GFP_ATOMIC|__GFP_NOMEMALLOC)                    -> pfn 0x5c32 Normal
get_page(p10)                                                    -> ok
__free_pages(p10, 0)                                             -> ok
__free_pages(p10, 0)                                             -> ok
free_hot_cold_page(p9, 0)                                        -> ok
p11 = alloc_pages(GFP_USER|__GFP_NORETRY, 7)                     -> pfn 0x5c80 Normal
p12 = alloc_pages(GFP_ATOMIC|__GFP_NOMEMALLOC, 5)                -> pfn 0x5c40 Normal
__free_pages(p5, 1)                                              -> ok
