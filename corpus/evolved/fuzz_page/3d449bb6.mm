# fuzz_page found 3d449bb6: sysctl alloc_page show __free_pages alloc_pages_node ...
boot(ram=24M)
sysctl(percpu_pagelist_fraction, 1000000)                      -> 0
p0 = alloc_page(GFP_KERNEL|__GFP_DMA)                          -> pfn 0xc00 DMA
show(buddyinfo)                                                -> ok
__free_pages(p0, 0)                                            -> ok
show(active_ranges)                                            -> ok
p1 = alloc_pages_node(-1, GFP_NOIO|__GFP_RECLAIMABLE, 1)       -> pfn 0x1600 Normal
drain_all_pages()                                              -> ok
set_page_mapping(p1, 0x1)                                      -> ok
a0 = alloc_pages_exact(858, GFP_USER|__GFP_NOMEMALLOC|0x2000)  -> 0xc1200000
a1 = alloc_pages_exact(2147483647, GFP_HIGHUSER|__GFP_HIGH|__GFP_NORETRY)  -> BUG __get_free_pages: (gfp_mask & __GFP_HIGHMEM) != 0
