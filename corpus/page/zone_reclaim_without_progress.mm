# zone_reclaim_mode=1 with nothing that could be reclaimed: a zone below its mark is full
boot(ram=48M, cpus=2, nodes=2)
sysctl(zone_reclaim_mode, 1)      -> 0
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x1400 Normal
p1 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x2800 Normal
p2 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x2400 Normal
p3 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x2000 Normal
p4 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0xc00 DMA
p5 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x800 DMA
