# fuzz_page_pae found 31e9ef11: alloc_pages zone_page_state alloc_page put_page
boot(ram=16M, pae=1)
p0 = alloc_pages(GFP_KERNEL, 10)                             -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_HIGH|__GFP_NOMEMALLOC, 9)  -> pfn 0xe00 DMA
p2 = alloc_pages(GFP_NOWAIT, 0)                              -> pfn 0xc30 DMA
zone_page_state(0, DMA, nr_free_pages)                       -> 2103
p3 = alloc_page(__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_IO|__GFP_FS|__GFP_NORETRY)  -> pfn 0x5 DMA
p4 = alloc_page(__GFP_DMA32)                                 -> pfn 0xc31 DMA
p5 = alloc_page(GFP_KERNEL|__GFP_HIGH|__GFP_NORETRY)         -> pfn 0xc32 DMA
p6 = alloc_pages(GFP_ATOMIC, 9)                              -> pfn 0x400 DMA
put_page(p3)                                                 -> ok
p7 = alloc_page(GFP_KERNEL)                                  -> pfn 0xc33 DMA
p8 = alloc_page(GFP_KERNEL)                                  -> pfn 0xc34 DMA
p9 = alloc_page(GFP_KERNEL)                                  -> pfn 0xc35 DMA
p10 = alloc_page(GFP_KERNEL)                                 -> pfn 0xc36 DMA
