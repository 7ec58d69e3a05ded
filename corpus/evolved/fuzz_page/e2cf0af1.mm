# fuzz_page found e2cf0af1: show alloc_pages __free_pages alloc_page zone_page_state ...
boot(ram=16M)
show(early_res)                                                -> ok
p0 = alloc_pages(GFP_NOIO|__GFP_DMA|__GFP_MOVABLE|__GFP_NORETRY|__GFP_ZERO|__GFP_HARDWALL|0x100000, 0)  -> pfn 0xc2d DMA
__free_pages(p0, 0)                                            -> ok
p1 = alloc_page(GFP_HIGHUSER_MOVABLE)                          -> pfn 0xc2d DMA
zone_page_state(1, Normal, nr_free_pages)                      -> 0
p2 = alloc_pages_node(1, GFP_KERNEL, 0)                        -> pfn 0xc2e DMA
zone_page_state(1, Normal, nr_free_pages)                      -> 0
tick(100)                                                      -> ok
tick(100)                                                      -> ok
tick(100)                                                      -> ok
tick(100)                                                      -> ok
tick(100)                                                      -> ok
tick(100)                                                      -> ok
sysctl(overcommit_ratio)                                       -> 50
tick(100)                                                      -> ok
tick(100)                                                      -> ok
zone_page_state(1, Normal, nr_free_pages)                      -> 0
tick(100)                                                      -> ok
__free_pages(p1, 0)                                            -> ok
p3 = alloc_page(GFP_NOWAIT)                                    -> pfn 0xc2d DMA
p4 = alloc_pages_node(1, GFP_USER|__GFP_DMA|__GFP_MOVABLE, 0)  -> pfn 0xc2f DMA
a0 = alloc_pages_exact(32530, GFP_USER)                        -> 0xc0c30000
p5 = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)                     -> pfn 0xc38 DMA
p6 = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)                     -> pfn 0xc40 DMA
__free_pages(p3, 0)                                            -> ok
__free_pages(p6, 3)                                            -> ok
tick(100)                                                      -> ok
free_pages_exact(a0, 32K)                                      -> ok
page_io(p4, 24)                                                -> misuse
tick(100)                                                      -> ok
zone_page_state(1, Normal, nr_free_pages)                      -> 0
a1 = __get_dma_pages(GFP_HIGHUSER_MOVABLE|__GFP_HIGH|__GFP_NOWARN, 9)  -> BUG __get_free_pages: (gfp_mask & __GFP_HIGHMEM) != 0
