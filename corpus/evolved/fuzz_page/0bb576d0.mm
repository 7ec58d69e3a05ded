# fuzz_page found 0bb576d0: alloc_pages __free_pages show test_pages_isolated alloc_page ...
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x800 DMA
__free_pages(p0, 10)                                     -> ok
show(buddyinfo)                                          -> ok
test_pages_isolated(0x2000, 0x2800)                      -> 0
show(buddyinfo)                                          -> ok
p1 = alloc_page(GFP_DMA)                                 -> pfn 0xc2d DMA
start_isolate_page_range(0x2000, 0x2800)                 -> 0
p2 = alloc_page(GFP_DMA)                                 -> pfn 0xc2e DMA
set_migratetype_isolate(p0)                              -> -EBUSY
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)            -> pfn 0xe00 DMA
p4 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)            -> pfn 0xd00 DMA
p5 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)            -> pfn 0xc80 DMA
show(pagetypeinfo)                                       -> ok
p6 = alloc_page(GFP_KERNEL)                              -> pfn 0xc2f DMA
get_pageblock_migratetype(p6)                            -> 0
show(pagetypeinfo)                                       -> ok
p7 = alloc_pages(GFP_ATOMIC|__GFP_FS|0x100000, 3)        -> pfn 0xc30 DMA
p8 = alloc_page(GFP_USER)                                -> pfn 0xc38 DMA
set_migratetype_isolate(p3)                              -> -EBUSY
p9 = alloc_page(GFP_ATOMIC)                              -> pfn 0xc39 DMA
p10 = alloc_page(GFP_ATOMIC)                             -> pfn 0xc3a DMA
switch_cpu(1)                                            -> ok
__free_pages(p6, 0)                                      -> ok
a0 = alloc_pages_exact(1, GFP_NOIO|__GFP_REPEAT)         -> 0xc0c2f000
p11 = alloc_page(GFP_ATOMIC)                             -> pfn 0xc3b DMA
p12 = alloc_pages(GFP_NOIO|__GFP_HIGH, 6)                -> pfn 0xc40 DMA
reclaim_progress(0, 4)                                   -> ok
a1 = alloc_pages_exact(301, GFP_USER|__GFP_DMA|__GFP_HIGH|__GFP_THISNODE|0x2000)  -> 0xc0c3c000
trylock_page(p4)                                         -> 1
page_fill(p3, 0x3000000)                                 -> ok
a2 = __get_dma_pages(GFP_USER|__GFP_HIGH|__GFP_ZERO, 0)  -> 0xc0c3d000
