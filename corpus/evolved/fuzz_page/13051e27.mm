# fuzz_page found 13051e27: alloc_page __free_pages zone_watermark_ok __get_free_pages ...
p0 = alloc_page(GFP_HIGHUSER_MOVABLE)                          -> pfn 0x2c00 HighMem
__free_pages(p0, 0)                                            -> ok
zone_watermark_ok(-1, Normal, 1, 1344, Normal, 0)              -> 1
a0 = __get_free_pages(GFP_KERNEL, 0)                           -> 0xc1c2d000
mod_zone_page_state(-1, Normal, nr_active_anon, -64)           -> misuse
reclaim_hooks_register(0)                                      -> ok
mod_zone_page_state(-1, Normal, nr_vmscan_write, -17)          -> misuse
p1 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 5)              -> pfn 0x2c00 HighMem
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE, 5)                      -> pfn 0x2c20 HighMem
__free_pages(p1, 5)                                            -> ok
mod_zone_page_state(-1, Normal, nr_vmscan_write, -17)          -> misuse
p3 = alloc_pages_node(1, GFP_HIGHUSER|__GFP_COLD, 0)           -> pfn 0x2800 HighMem
mod_zone_page_state(-1, Movable, nr_bounce, 62)                -> misuse
mod_zone_page_state(3, DMA, nr_slab_reclaimable, -63)          -> misuse
p4 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 5)              -> pfn 0x2c00 HighMem
p5 = alloc_pages(GFP_USER|__GFP_DMA|__GFP_MOVABLE, 5)          -> pfn 0x20 DMA
mod_zone_page_state(-1, Movable, nr_bounce, 62)                -> misuse
mod_zone_page_state(3, DMA, nr_slab_reclaimable, -63)          -> misuse
p6 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 5)              -> pfn 0x2c40 HighMem
p7 = alloc_pages(GFP_HIGHUSER_MOVABLE, 5)                      -> pfn 0x2c60 HighMem
free_pages(a0, 0)                                              -> ok
__free_pages(p6, 5)                                            -> ok
mod_zone_page_state(-1, Normal, nr_vmscan_write, -17)          -> misuse
mod_zone_page_state(-1, Movable, nr_bounce, 62)                -> misuse
mod_zone_page_state(3, DMA, nr_slab_reclaimable, -63)          -> misuse
__free_pages(p4, 5)                                            -> ok
p8 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_NOMEMALLOC)         -> pfn 0x2c00 HighMem
__free_pages(p2, 5)                                            -> ok
p9 = alloc_pages(GFP_DMA, 0)                                   -> pfn 0xc00 DMA
p10 = alloc_pages(GFP_HIGHUSER|__GFP_RECLAIMABLE|0x100000, 0)  -> pfn 0x2400 HighMem
__free_pages(p7, 5)                                            -> ok
