# fuzz_page_pae found 7df0c27c: show alloc_pages switch_cpu oom_killer_disabled ...
boot(ram=96M, cpus=2, nodes=2, pae=1, highmem=64M, numa_zonelist_order=zone)
show(zonelists)                     -> ok
p0 = alloc_pages(GFP_HIGHUSER, 10)  -> pfn 0x3000 HighMem
p1 = alloc_pages(GFP_HIGHUSER, 10)  -> pfn 0x2c00 HighMem
p2 = alloc_pages(GFP_HIGHUSER, 10)  -> pfn 0x2800 HighMem
switch_cpu(0)                       -> ok
oom_killer_disabled()               -> 0
unset_migratetype_isolate(p0)       -> ok
p3 = alloc_pages(GFP_HIGHUSER, 10)  -> pfn 0x2400 HighMem
a0 = __get_free_pages(GFP_ATOMIC|__GFP_DMA|__GFP_DMA32|__GFP_NOWARN, 7)  -> BUG gfp_zone: (GFP_ZONE_BAD >> bit) & 1
