# fuzz_page found ba7d63a8: alloc_pages page_count get_page put_page alloc_page ...
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)               -> pfn 0x1c30 Normal
page_count(p0)                                           -> 1
get_page(p0+5)                                           -> ok
page_count(p0)                                           -> 2
put_page(p0)                                             -> ok
put_page(p0)                                             -> ok
p1 = alloc_page(GFP_KERNEL)  ~fail=2                     -> pfn 0x1c2d Normal
p2 = alloc_page(GFP_KERNEL|__GFP_COLD|0x2000)  ~fail=2+  -> pfn 0x1c2e Normal
p3 = alloc_page(GFP_KERNEL|__GFP_COLD|0x2000)  ~fail=2+  -> pfn 0x1c2f Normal
a0 = __get_dma_pages(GFP_USER|__GFP_RECLAIMABLE, 7)      -> 0xc0c00000
__free_pages(p2, 0)                                      -> ok
__free_pages(p1, 0)                                      -> ok
p4 = alloc_page(GFP_HIGHUSER_MOVABLE)                    -> pfn 0x2c00 HighMem
__free_pages(p4, 0)                                      -> ok
p5 = alloc_pages(GFP_TEMPORARY|0x100000, 0)  ~fail=3     -> pfn 0x1800 Normal
p6 = alloc_pages(__GFP_DMA32|__GFP_REPEAT|__GFP_NOFAIL|__GFP_NORETRY|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_HARDWALL|__GFP_RECLAIMABLE|__GFP_NOTRACK|0x100000, 0)  -> pfn 0x1801 Normal
p7 = alloc_pages(GFP_NOIO, 0)                            -> pfn 0x1c2d Normal
set_page_mapcount(p5, 1)                                 -> ok
p8 = alloc_pages_node(-1, GFP_USER, 2)                   -> pfn 0x1c30 Normal
p9 = alloc_page(GFP_HIGHUSER_MOVABLE)                    -> pfn 0x2c00 HighMem
a1 = alloc_pages_exact(506, GFP_USER)                    -> 0xc1c2e000
a2 = alloc_pages_exact(506, GFP_USER)                    -> 0xc1c34000
a3 = alloc_pages_exact(506, GFP_USER)                    -> 0xc1c35000
a4 = alloc_pages_exact(506, GFP_USER)                    -> 0xc1c36000
a5 = alloc_pages_exact(506, GFP_USER)                    -> 0xc1c37000
a6 = alloc_pages_exact(506, GFP_USER)                    -> 0xc1c38000
sysctl(overcommit_memory, 500)                           -> 0
p10 = alloc_page(GFP_USER)                               -> pfn 0x1c39 Normal
a7 = alloc_pages_exact(506, GFP_USER)                    -> 0xc1c3a000
a8 = alloc_pages_exact(505, GFP_USER)                    -> 0xc1c3b000
free_pages(a0, 7)                                        -> ok
free_pages(a1, 0)                                        -> ok
split_page(p5+2, 8)                                      -> BUG split_page: page_count(page) == 0
