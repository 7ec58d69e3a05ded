# fuzz_page found 9bbc0402: alloc_page alloc_pages_node page_check alloc_pages __free_pages ...
p0 = alloc_page(GFP_HIGHUSER)                            -> pfn 0x2c00 HighMem
p1 = alloc_pages_node(-1, GFP_ATOMIC|__GFP_IO, 0)        -> pfn 0x1c2d Normal
page_check(p0, 0x89c7cade)                               -> 1024
p2 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x1800 Normal
__free_pages(p2, 10)                                     -> ok
a0 = __get_free_pages(GFP_TEMPORARY|__GFP_THISNODE, 3)   -> 0xc1800000
set_migratetype_isolate(p0)                              -> -EBUSY
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)            -> pfn 0x1200 Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)            -> pfn 0x1100 Normal
p5 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)            -> pfn 0x1a00 Normal
show(pagetypeinfo)                                       -> ok
p6 = alloc_page(GFP_KERNEL)                              -> pfn 0x1c2e Normal
get_pageblock_migratetype(p6)                            -> 0
show(pagetypeinfo)                                       -> ok
switch_cpu(1)                                            -> ok
__free_pages(p3, 9)                                      -> ok
a1 = alloc_pages_exact(1, GFP_NOIO|__GFP_REPEAT)         -> 0xc1c2f000
reclaim_progress(0, 4)                                   -> ok
a2 = alloc_pages_exact(301, GFP_USER|__GFP_DMA|__GFP_HIGH|__GFP_THISNODE|0x2000)  -> 0xc0c00000
trylock_page(p4)                                         -> 1
page_fill(p4+8, 0x3000000)                               -> ok
a3 = __get_dma_pages(GFP_USER|__GFP_HIGH|__GFP_ZERO, 0)  -> 0xc0c01000
a4 = get_zeroed_page(GFP_KERNEL)                         -> 0xc1c30000
oom_victim(0)                                            -> ok
page_fill(p4, 0xe9562)                                   -> ok
a5 = alloc_pages_exact(60K, GFP_USER|__GFP_MOVABLE)      -> 0xc1810000
set_page_mapping(p6, 0x0)                                -> ok
switch_cpu(1)                                            -> ok
unlock_page(p6)                                          -> BUG unlock_page: !PageLocked(page)
