# fuzz_page found aef3c0c3: alloc_pages reclaim_hooks_register reclaimable alloc_page show ...
boot(ram=16M)
p0 = alloc_pages(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS, 10)  -> pfn 0x800 DMA
p1 = alloc_pages(GFP_NOIO|__GFP_FS, 10)                        -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 7)                                -> pfn 0xc80 DMA
reclaim_hooks_register(RECLAIM|ELSEWHERE|OOM|ZONE)             -> ok
reclaimable(p1)                                                -> ok
reclaimable(p1)                                                -> ok
p3 = alloc_pages(GFP_ATOMIC|__GFP_REPEAT, 8)  ~fail=4+         -> pfn 0xd00 DMA
p4 = alloc_page(GFP_ATOMIC)                                    -> pfn 0xc2d DMA
show(buddyinfo)                                                -> ok
__free_pages(p1, 10)                                           -> ok
p5 = alloc_pages_node(1, GFP_KERNEL, 0)                        -> pfn 0xc2e DMA
a0 = get_zeroed_page(GFP_KERNEL)                               -> 0xc0c2f000
p6 = alloc_pages_node(-1, GFP_HIGHUSER_MOVABLE, 0)             -> pfn 0xc30 DMA
p7 = alloc_pages_node(2, GFP_USER, 0)                          -> pfn 0xc31 DMA
p8 = alloc_pages(GFP_NOIO, 0)                                  -> pfn 0xc32 DMA
a1 = get_zeroed_page(GFP_KERNEL)                               -> 0xc0c33000
p9 = alloc_pages(GFP_ATOMIC|__GFP_MOVABLE|__GFP_FS, 1)         -> pfn 0xc34 DMA
p10 = alloc_pages(GFP_ATOMIC, 0)  ~fail=1                      -> NULL
a2 = __get_dma_pages(GFP_NOIO, 0)                              -> 0xc0c36000
split_page(p8, 0)                                              -> ok
p11 = alloc_pages_node(2, GFP_USER, 0)                         -> pfn 0xc37 DMA
p12 = alloc_pages(GFP_NOIO, 0)                                 -> pfn 0xc38 DMA
a3 = get_zeroed_page(GFP_KERNEL)                               -> 0xc0c39000
p13 = alloc_pages(GFP_ATOMIC|__GFP_MOVABLE|__GFP_FS, 1)        -> pfn 0xc3a DMA
p14 = alloc_pages(GFP_ATOMIC|__GFP_NOMEMALLOC, 0)  ~fail=1     -> NULL
a4 = __get_dma_pages(GFP_NOIO, 0)                              -> 0xc0c3c000
split_page(p12, 0)                                             -> ok
free_pages(a1, 0)                                              -> ok
wait_on_page_writeback(p6)                                     -> ok
