# Per-CPU differences of a counter reach the zone once a second
zone_page_state(0, Normal, numa_hit)  -> 45
p0 = alloc_pages(GFP_KERNEL, 0)       -> pfn 0x1c2d Normal
p1 = alloc_pages(GFP_KERNEL, 0)       -> pfn 0x1c2e Normal
zone_page_state(0, Normal, numa_hit)  -> 45
tick(300)                             -> ok
zone_page_state(0, Normal, numa_hit)  -> 47
