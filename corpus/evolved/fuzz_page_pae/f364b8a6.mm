# fuzz_page_pae found f364b8a6: alloc_pages __get_dma_pages free_hot_cold_page alloc_page ...
boot(ram=16M, pae=1)
p0 = alloc_pages(GFP_TEMPORARY|0x2000, 0)  ~fail=2+             -> pfn 0x800 DMA
a0 = __get_dma_pages(GFP_TEMPORARY, 0)  ~fail=2                 -> 0xc0801000
free_hot_cold_page(p0, 593921)                                  -> ok
p1 = alloc_page(GFP_DMA|__GFP_NOMEMALLOC)                       -> pfn 0xc30 DMA
p2 = alloc_page(GFP_HIGHUSER|__GFP_NORETRY)                     -> pfn 0xc31 DMA
put_page(p2)                                                    -> ok
page_fill(p1, 0xffffffff)                                       -> ok
p3 = alloc_pages(GFP_KERNEL, 0)                                 -> pfn 0xc32 DMA
p4 = alloc_page(GFP_DMA|__GFP_NOMEMALLOC)                       -> pfn 0xc33 DMA
p5 = alloc_page(GFP_HIGHUSER|__GFP_NORETRY)                     -> pfn 0xc34 DMA
a1 = __get_free_pages(GFP_USER|__GFP_COLD|__GFP_NOMEMALLOC, 0)  -> 0xc0c35000
a2 = __get_free_pages(GFP_USER, 0)                              -> 0xc0c36000
a3 = get_zeroed_page(GFP_KERNEL|__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_NORETRY)  -> BUG __get_free_pages: (gfp_mask & __GFP_HIGHMEM) != 0
