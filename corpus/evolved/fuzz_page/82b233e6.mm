# fuzz_page found 82b233e6: alloc_page drain_all_pages switch_cpu fail_page_alloc put_page ...
boot(ram=48M)
p0 = alloc_page(GFP_DMA)                               -> pfn 0xc00 DMA
p1 = alloc_page(GFP_DMA)                               -> pfn 0xc01 DMA
p2 = alloc_page(GFP_DMA)                               -> pfn 0xc02 DMA
p3 = alloc_page(GFP_DMA)                               -> pfn 0xc03 DMA
p4 = alloc_page(GFP_DMA)                               -> pfn 0xc04 DMA
p5 = alloc_page(GFP_DMA)                               -> pfn 0xc05 DMA
p6 = alloc_page(GFP_DMA)                               -> pfn 0xc06 DMA
p7 = alloc_page(GFP_DMA)                               -> pfn 0xc07 DMA
p8 = alloc_page(GFP_DMA)                               -> pfn 0xc08 DMA
drain_all_pages()                                      -> ok
switch_cpu(1)                                          -> ok
fail_page_alloc(16, 2147483649, 3163, -1, 0, 0, 0, 1)  -> ok
p9 = alloc_page(GFP_DMA)                               -> pfn 0xc09 DMA
p10 = alloc_page(GFP_DMA)  ~fail=1                     -> NULL
p11 = alloc_page(GFP_DMA)                              -> pfn 0xc0a DMA
p12 = alloc_page(GFP_DMA)                              -> pfn 0xc0b DMA
put_page(p11)                                          -> ok
put_page(p5)                                           -> ok
put_page(p3)                                           -> ok
a0 = alloc_pages_exact(21611, GFP_KERNEL)              -> 0xc2c30000
free_pages(a0, 0)                                      -> ok
p13 = alloc_page(GFP_KERNEL|0x2000)                    -> pfn 0x2c30 Normal
p14 = alloc_page(GFP_KERNEL)                           -> pfn 0x2c2d Normal
free_pages(a0+0x1000, 0)                               -> ok
p15 = alloc_page(__GFP_HIGHMEM|__GFP_NOWARN)           -> pfn 0x2c31 Normal
p16 = alloc_pages_node(0, GFP_NOWAIT, 0)               -> pfn 0x2c36 Normal
a1 = alloc_pages_exact(59994, __GFP_NORETRY|__GFP_HARDWALL|__GFP_RECLAIMABLE|0x100000)  ~fail=1+  -> NULL
