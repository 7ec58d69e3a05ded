# fuzz_page found 1f490b86: alloc_page __free_pages page_fill set_migratetype_isolate ...
p0 = alloc_page(GFP_ATOMIC)                                   -> pfn 0x1c2d Normal
__free_pages(p0, 0)                                           -> ok
p1 = alloc_page(GFP_KERNEL|__GFP_HIGH|__GFP_REPEAT|0x100000)  -> pfn 0x1c2d Normal
p2 = alloc_page(GFP_KERNEL)                                   -> pfn 0x1c2e Normal
p3 = alloc_page(GFP_NOWAIT)                                   -> pfn 0x1c2f Normal
p4 = alloc_page(GFP_NOIO)                                     -> pfn 0x1c30 Normal
__free_pages(p1, 0)                                           -> ok
page_fill(p3, 0x12afd1)                                       -> ok
p5 = alloc_page(GFP_NOIO)                                     -> pfn 0x1c2d Normal
__free_pages(p5, 0)                                           -> ok
p6 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_HIGH)              -> pfn 0x2c00 HighMem
p7 = alloc_page(GFP_KERNEL|__GFP_HIGH|__GFP_THISNODE)         -> pfn 0x1c2d Normal
p8 = alloc_page(GFP_NOIO|__GFP_FS|__GFP_NOWARN|__GFP_NOFAIL|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_HARDWALL|__GFP_THISNODE|0x2000)  -> pfn 0x1c31 Normal
set_migratetype_isolate(p6)                                   -> 0
__free_pages(p3, 0)                                           -> ok
__free_pages(p6, 0)                                           -> ok
__free_pages(p2, 0)                                           -> ok
__free_pages(p8, 0)                                           -> ok
p9 = alloc_pages(GFP_TEMPORARY, 0)                            -> pfn 0x1800 Normal
__free_pages(p4, 0)                                           -> ok
