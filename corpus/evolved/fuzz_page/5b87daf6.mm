# fuzz_page found 5b87daf6: tick alloc_pages drain_all_pages reclaimable alloc_page
boot(ram=16M)
tick(16665)                                           -> ok
p0 = alloc_pages(GFP_ATOMIC, 0)                       -> pfn 0xc2d DMA
drain_all_pages()                                     -> ok
p1 = alloc_pages(GFP_DMA|__GFP_ZERO, 0)               -> pfn 0xc2e DMA
p2 = alloc_pages(GFP_DMA|__GFP_NOMEMALLOC|0x2000, 0)  -> pfn 0xc2f DMA
p3 = alloc_pages(GFP_ATOMIC, 0)                       -> pfn 0xc30 DMA
reclaimable(p3)                                       -> ok
p4 = alloc_page(GFP_KERNEL|__GFP_HIGH)                -> pfn 0xc31 DMA
p5 = alloc_page(GFP_ATOMIC|__GFP_NOWARN)              -> pfn 0xc32 DMA
