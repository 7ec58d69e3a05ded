# DMA and HIGHMEM together name no zone: a BUG
p0 = alloc_page(GFP_KERNEL|__GFP_DMA|__GFP_HIGHMEM)  -> BUG gfp_zone: (GFP_ZONE_BAD >> bit) & 1
