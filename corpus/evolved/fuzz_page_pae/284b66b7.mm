# fuzz_page_pae found 284b66b7: alloc_pages __free_pages __get_free_pages alloc_pages_exact ...
boot(pae=1)
p0 = alloc_pages(__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_IO|__GFP_FS|__GFP_COMP, 3)  -> pfn 0x2c00 HighMem
p1 = alloc_pages(__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_IO|__GFP_FS|__GFP_COMP, 3)  -> pfn 0x2c08 HighMem
__free_pages(p0, 3)                         -> ok
a0 = __get_free_pages(GFP_NOWAIT, 2)        -> 0xc1c30000
p2 = alloc_pages(GFP_ATOMIC, 0)             -> pfn 0x1c34 Normal
p3 = alloc_pages(__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_IO|__GFP_FS|__GFP_COMP, 3)  -> pfn 0x2c00 HighMem
__free_pages(p3, 3)                         -> ok
a1 = __get_free_pages(GFP_NOWAIT, 2)        -> 0xc1c38000
p4 = alloc_pages(GFP_ATOMIC, 0)             -> pfn 0x1c35 Normal
p5 = alloc_pages(__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_IO|__GFP_FS|__GFP_COMP, 3)  -> pfn 0x2c00 HighMem
__free_pages(p5, 3)                         -> ok
a2 = __get_free_pages(GFP_NOWAIT, 2)        -> 0xc1c3c000
p6 = alloc_pages(GFP_ATOMIC, 0)             -> pfn 0x1c36 Normal
p7 = alloc_pages(__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_IO|__GFP_FS|__GFP_COMP, 3)  -> pfn 0x2c00 HighMem
a3 = alloc_pages_exact(290815, GFP_NOWAIT)  -> 0xc1c80000
a4 = __get_free_pages(GFP_NOWAIT, 2)        -> 0xc1cc8000
p8 = alloc_pages(GFP_ATOMIC, 0)             -> pfn 0x1cc7 Normal
p9 = alloc_pages(__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_IO|__GFP_FS|__GFP_COMP, 3)  -> pfn 0x2c10 HighMem
__free_pages(p9, 3)                         -> ok
a5 = __get_free_pages(GFP_NOWAIT, 2)        -> 0xc1ccc000
p10 = alloc_pages(GFP_ATOMIC, 0)            -> pfn 0x1c37 Normal
page_fill(p2, 0x123487)                     -> ok
p11 = alloc_page(GFP_ATOMIC)                -> pfn 0x1cd0 Normal
wait_on_page_writeback(p11)                 -> ok
p12 = alloc_page(GFP_ATOMIC)                -> pfn 0x1cd1 Normal
test_pages_isolated(0x3a00, 0x1400)         -> 0
put_page(p2)                                -> ok
start_isolate_page_range(0x4a00, 0x6a00)    -> 0
p13 = alloc_pages_node(1, GFP_ATOMIC|__GFP_COLD|__GFP_NORETRY|__GFP_NOMEMALLOC, 1)  -> pfn 0x1cd2 Normal
p14 = alloc_pages(GFP_DMA, 1)               -> pfn 0xc00 DMA
p15 = alloc_pages(__GFP_REPEAT, 0)          -> pfn 0x1c34 Normal
