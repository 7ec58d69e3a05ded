# fuzz_system found 93bde9bb: alloc_pages set_migratetype_isolate __get_dma_pages ...
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x800 DMA
set_migratetype_isolate(p0+772)                          -> -EBUSY
p1 = alloc_pages(GFP_NOWAIT, 0)                          -> pfn 0xc2d DMA
set_migratetype_isolate(p1)                              -> -EBUSY
a0 = __get_dma_pages(GFP_ATOMIC, 1)                      -> 0xc0c2e000
__free_pages(p1, 0)                                      -> ok
a1 = __get_dma_pages(GFP_NOIO, 0)                        -> 0xc0c2d000
p2 = alloc_pages_node(1, GFP_TEMPORARY, 2)               -> pfn 0xc30 DMA
unset_migratetype_isolate(p0)                            -> ok
unset_migratetype_isolate(p2)                            -> ok
set_migratetype_isolate(p0)                              -> -EBUSY
unset_migratetype_isolate(p2)                            -> ok
p3 = alloc_pages(GFP_ATOMIC, 2)                          -> pfn 0xc34 DMA
unset_migratetype_isolate(p0)                            -> ok
p4 = alloc_pages(GFP_ATOMIC, 2)                          -> pfn 0xc38 DMA
p5 = alloc_pages(GFP_NOFS|__GFP_DMA|__GFP_MOVABLE|__GFP_NOMEMALLOC|__GFP_NOTRACK, 0)  -> pfn 0xc3c DMA
p6 = alloc_pages(GFP_USER, 2)                            -> pfn 0xc40 DMA
p7 = alloc_pages(GFP_NOFS|__GFP_DMA, 1)                  -> pfn 0xc3e DMA
p8 = alloc_pages(GFP_USER, 2)                            -> pfn 0xc44 DMA
a2 = __get_dma_pages(GFP_NOFS|__GFP_REPEAT|0x100000, 2)  -> 0xc0c48000
__free_pages(p2, 2)                                      -> ok
p9 = alloc_pages(GFP_NOFS|__GFP_DMA, 1)                  -> pfn 0xc30 DMA
p10 = alloc_pages(GFP_USER, 2)                           -> pfn 0xc4c DMA
a3 = __get_dma_pages(GFP_NOFS|__GFP_REPEAT|0x100000, 2)  -> 0xc0c50000
__free_pages(p5, 2)                                      -> misuse
a4 = __get_free_pages(GFP_HIGHUSER|__GFP_NOMEMALLOC, 6)  -> BUG __get_free_pages: (gfp_mask & __GFP_HIGHMEM) != 0
