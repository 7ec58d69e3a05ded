# fuzz_page found 2388766e: alloc_pages_node __free_pages alloc_pages alloc_page ...
p0 = alloc_pages_node(2, GFP_USER, 0)                    -> pfn 0x1c2d Normal
__free_pages(p0, 0)                                      -> ok
p1 = alloc_pages(GFP_USER|__GFP_NOMEMALLOC, 0)           -> pfn 0x1c2d Normal
p2 = alloc_page(GFP_HIGHUSER_MOVABLE)                    -> pfn 0x2c00 HighMem
set_page_mapcount(p1, 12582913)                          -> misuse
reclaim_hooks_register(0)                                -> ok
start_isolate_page_range(0x7000, 0x4000)                 -> 0
tick(3)                                                  -> ok
drain_local_pages()                                      -> ok
set_page_mapcount(p1, 0)                                 -> ok
drain_local_pages()                                      -> ok
tick(5)                                                  -> ok
p3 = alloc_page(GFP_KERNEL)                              -> pfn 0x1c2e Normal
si_meminfo(freehigh)                                     -> 4096
p4 = alloc_pages(GFP_HIGHUSER|0x100000, 0)               -> pfn 0x2800 HighMem
mod_zone_page_state(-1, Movable, nr_writeback, 1204225)  -> misuse
unset_migratetype_isolate(p2)                            -> ok
p5 = alloc_page(GFP_HIGHUSER_MOVABLE)                    -> pfn 0x2c01 HighMem
__free_pages(p4, 0)                                      -> ok
__free_pages(p2, 0)                                      -> ok
