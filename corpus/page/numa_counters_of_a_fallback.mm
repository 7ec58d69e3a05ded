# A page from afar: a miss where it lies, foreign where it was wanted; local is where the CPU is
boot(ram=48M, cpus=2, nodes=2, numa_zonelist_order=zone)
p0 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0x2800 Normal
p1 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0x2400 Normal
p2 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0x2000 Normal
p3 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0x1400 Normal
p4 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0xc00 DMA
p5 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0x800 DMA
tick(300)                                 -> ok
zone_page_state(1, Normal, numa_hit)      -> 49
zone_page_state(1, Normal, numa_miss)     -> 0
zone_page_state(1, Normal, numa_foreign)  -> 3
zone_page_state(1, Normal, numa_local)    -> 0
zone_page_state(1, Normal, numa_other)    -> 49
zone_page_state(0, Normal, numa_hit)      -> 40
zone_page_state(0, Normal, numa_miss)     -> 1
zone_page_state(0, Normal, numa_foreign)  -> 0
zone_page_state(0, Normal, numa_local)    -> 41
zone_page_state(0, Normal, numa_other)    -> 0
