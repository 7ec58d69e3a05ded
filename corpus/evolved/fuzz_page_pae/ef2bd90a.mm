# fuzz_page_pae found ef2bd90a: alloc_pages split_page __free_pages set_migratetype_isolate ...
boot(ram=96M, pae=1)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x5800 Normal
split_page(p0, 10)                              -> ok
__free_pages(p0, 0)                             -> ok
set_migratetype_isolate(p0)                     -> 0
p1 = alloc_page(GFP_KERNEL)                     -> pfn 0x5c30 Normal
set_page_flags(p1, PG_mlocked)                  -> ok
__free_pages(p0+1, 0)                           -> ok
__free_pages(p1, 0)                             -> ok
__free_pages(p0+2, 0)                           -> ok
__free_pages(p0+3, 0)                           -> ok
__free_pages(p0+4, 0)                           -> ok
__free_pages(p0+5, 0)                           -> ok
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE, 7)       -> pfn 0x5400 Normal
p3 = alloc_pages(GFP_TEMPORARY|__GFP_DMA|__GFP_NOWARN|__GFP_REPEAT|__GFP_NORETRY, 6)  -> pfn 0xc00 DMA
a0 = __get_free_pages(GFP_USER|__GFP_HIGH|__GFP_REPEAT|__GFP_NORETRY|__GFP_NOMEMALLOC, 5)  -> 0xc5c40000
a1 = __get_dma_pages(GFP_USER|__GFP_DMA|__GFP_MOVABLE|__GFP_NORETRY, 7)  -> 0xc0800000
__free_pages(p3, 6)                             -> ok
__free_pages(p0+6, 0)                           -> ok
__free_pages(p0+7, 0)                           -> ok
put_page(p0+8)                                  -> ok
__free_pages(p2, 7)                             -> ok
