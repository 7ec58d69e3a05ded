# fuzz_page found cd6db036: task_flags alloc_pages set_page_mapcount alloc_page ...
boot(ram=16M)
task_flags(PF_MEMALLOC)                                 -> ok
p0 = alloc_pages(GFP_ATOMIC|__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_IO|__GFP_NORETRY|__GFP_NOMEMALLOC|__GFP_HARDWALL, 10)  -> pfn 0x800 DMA
set_page_mapcount(p0, 2)                                -> ok
p1 = alloc_page(GFP_HIGHUSER)                           -> pfn 0xc2d DMA
__free_pages(p1, 0)                                     -> ok
p2 = alloc_page(GFP_ATOMIC|__GFP_MOVABLE|__GFP_REPEAT)  -> pfn 0xc2d DMA
free_hot_cold_page(p2, 0)                               -> ok
p3 = alloc_page(GFP_TEMPORARY)                          -> pfn 0xc2d DMA
a0 = __get_free_pages(GFP_ATOMIC, 0)                    -> 0xc0c2e000
unlock_page(p3)                                         -> BUG unlock_page: !PageLocked(page)
put_page(p3)
