# fuzz_page_pae found 29c735ee: show alloc_pages
boot(ram=96M, cpus=2, nodes=2, pae=1, kernelcore=64M, numa_zonelist_order=zone)
show(zonelists)                              -> ok
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)   -> pfn 0x3000 Movable
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)   -> pfn 0x2c00 Movable
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)   -> pfn 0x2800 Movable
p3 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)   -> pfn 0x5c00 Movable
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)   -> pfn 0x5800 Movable
p5 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)   -> pfn 0x1c00 Normal
p6 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)   -> pfn 0x1800 Normal
p7 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)   -> pfn 0x1400 Normal
p8 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)   -> pfn 0x4c00 Normal
p9 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)   -> pfn 0x4800 Normal
p10 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)  -> pfn 0x4400 Normal
p11 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)  -> pfn 0x4000 Normal
p12 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)  -> pfn 0x3c00 Normal
p13 = alloc_pages(GFP_DMA|__GFP_DMA32, 6)    -> BUG gfp_zone: (GFP_ZONE_BAD >> bit) & 1
