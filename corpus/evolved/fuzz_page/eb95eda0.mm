# fuzz_page found eb95eda0: alloc_page show sysctl __free_pages alloc_pages_node page_io ...
boot(ram=24M)
e820(0, 636K, RAM)
e820(1M, 8184K, RAM)
e820(9M, 15M, RAM)
p0 = alloc_page(GFP_HIGHUSER)                                    -> pfn 0x142d Normal
show(buddyinfo)                                                  -> ok
p1 = alloc_page(0x2000)                                          -> pfn 0x142e Normal
sysctl(percpu_pagelist_fraction, 1000000)                        -> 0
p2 = alloc_page(GFP_KERNEL|__GFP_DMA)                            -> pfn 0xc00 DMA
show(buddyinfo)                                                  -> ok
__free_pages(p2, 0)                                              -> ok
show(active_ranges)                                              -> ok
p3 = alloc_pages_node(-1, GFP_NOIO|__GFP_RECLAIMABLE, 1)         -> pfn 0x1600 Normal
page_io(p0, 5)                                                   -> misuse
drain_all_pages()                                                -> ok
set_page_mapping(p0, 0x1)                                        -> ok
a0 = alloc_pages_exact(858, GFP_USER|__GFP_NOMEMALLOC|0x2000)    -> 0xc1200000
a1 = alloc_pages_exact(64K, GFP_USER|__GFP_HIGH|__GFP_NORETRY)   -> 0xc1210000
a2 = __get_free_pages(GFP_TEMPORARY|__GFP_DMA|__GFP_NORETRY, 5)  -> 0xc0c00000
p4 = alloc_pages(GFP_TEMPORARY, 0)                               -> pfn 0x142f Normal
put_page(p0)                                                     -> ok
p5 = alloc_pages(GFP_USER|__GFP_THISNODE|0x100000, 0)            -> pfn 0x1201 Normal
p6 = alloc_page(GFP_KERNEL|__GFP_DMA)                            -> pfn 0xe00 DMA
show(buddyinfo)                                                  -> ok
__free_pages(p6, 0)                                              -> ok
show(active_ranges)                                              -> ok
p7 = alloc_pages_node(-1, GFP_NOIO|__GFP_RECLAIMABLE, 1)         -> pfn 0x1602 Normal
drain_all_pages()                                                -> ok
set_page_mapping(p7, 0x1)                                        -> ok
sysctl(percpu_pagelist_fraction, 1000000)                        -> 0
p8 = alloc_page(GFP_KERNEL|__GFP_DMA)                            -> pfn 0xc20 DMA
reclaim_progress(0, 4)                                           -> ok
p9 = alloc_pages(GFP_USER|__GFP_DMA, 0)                          -> pfn 0xc21 DMA
p10 = alloc_pages(GFP_USER, 0)                                   -> pfn 0x1202 Normal
