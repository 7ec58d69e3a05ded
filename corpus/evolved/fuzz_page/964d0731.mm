# fuzz_page found 964d0731: nr_free_buffer_pages drain_all_pages alloc_page get_page ...
nr_free_buffer_pages()                             -> 7701
drain_all_pages()                                  -> ok
p0 = alloc_page(GFP_ATOMIC|__GFP_NOFAIL)           -> pfn 0x1c2d Normal
get_page(p0)                                       -> ok
drain_all_pages()                                  -> ok
nr_free_buffer_pages()                             -> 7701
drain_all_pages()                                  -> ok
drain_all_pages()                                  -> ok
nr_free_buffer_pages()                             -> 7701
drain_all_pages()                                  -> ok
zone_watermark_ok(0, Movable, 0, 238, HighMem, 0)  -> 0
drain_all_pages()                                  -> ok
nr_free_buffer_pages()                             -> 7701
nr_free_buffer_pages()                             -> 7701
reclaim_progress(31, 1)                            -> ok
p1 = alloc_page(GFP_DMA|0x100000)                  -> pfn 0xc00 DMA
p2 = alloc_pages(GFP_HIGHUSER, 10)                 -> pfn 0x2c00 HighMem
__free_pages(p1, 0)                                -> ok
p3 = alloc_pages(GFP_NOIO|__GFP_DMA|__GFP_REPEAT|__GFP_RECLAIMABLE|__GFP_NOTRACK|0x100000, 1)  -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_USER|__GFP_DMA|__GFP_MOVABLE|__GFP_THISNODE, 10)  -> pfn 0x800 DMA
p5 = alloc_page(GFP_THISNODE|__GFP_DMA|__GFP_MOVABLE|__GFP_REPEAT|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_NOTRACK)  -> pfn 0x3 DMA
a0 = get_zeroed_page(GFP_DMA|__GFP_MOVABLE|__GFP_THISNODE|0x2000)  -> 0xc009e000
p6 = alloc_page(GFP_DMA)                           -> pfn 0xe00 DMA
p7 = alloc_pages(GFP_HIGHUSER, 10)                 -> pfn 0x2800 HighMem
p8 = alloc_pages(GFP_HIGHUSER, 10)                 -> pfn 0x2400 HighMem
set_page_mapping(p6+1, 0x0)                        -> misuse
