# fuzz_system found 0e094717: alloc_page free_hot_cold_page
p0 = alloc_page(GFP_ATOMIC|__GFP_DMA32|__GFP_NOFAIL|__GFP_NOMEMALLOC|__GFP_NOTRACK)  -> pfn 0x1c2d Normal
free_hot_cold_page(p0, 1)  -> ok
