# On IA-32 __GFP_DMA32 is the Normal zone
p0 = alloc_page(GFP_KERNEL|__GFP_DMA32)  -> pfn 0x1c2d Normal
