# fuzz_page_pae found 4bdf058b: alloc_pages reclaim_progress put_page
boot(ram=16M, pae=1)
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_NORETRY|0x2000, 0)  -> pfn 0x5 DMA
reclaim_progress(11, 3)                                         -> ok
put_page(p0+2)                                                  -> misuse
