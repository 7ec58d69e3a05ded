# fuzz_page_pae found a4671ca3: alloc_pages set_migratetype_isolate __free_pages ...
boot(ram=32M, pae=1)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)              -> pfn 0x1800 Normal
set_migratetype_isolate(p0)                                 -> 0
__free_pages(p0, 10)                                        -> ok
p1 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x1400 Normal
p2 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0xc00 DMA
p3 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x800 DMA
p4 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x400 DMA
p5 = alloc_pages_node(1, GFP_KERNEL, 0)                     -> pfn 0x1c30 Normal
reclaimable(p2)                                             -> ok
reclaim_hooks_register(ZONE)                                -> ok
a0 = alloc_pages_exact(2, GFP_USER|__GFP_MOVABLE|0x102000)  -> 0xc1082000
split_page(p3, 10)                                          -> ok
a1 = alloc_pages_exact(1003519, GFP_NOWAIT)                 -> 0xc1d00000
put_page(p3)                                                -> ok
a2 = __get_dma_pages(GFP_HIGHUSER_MOVABLE, 7)               -> BUG __get_free_pages: (gfp_mask & __GFP_HIGHMEM) != 0
