# GFP_DMA never leaves the first 16 MiB
p0 = alloc_page(GFP_DMA)  -> pfn 0xc00 DMA
