# fuzz_page found 02fdc418: sysctl mod_zone_page_state alloc_pages reclaim_hooks_register ...
boot(ram=48M, cpus=2, nodes=2)
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(0, Normal, nr_inactive_file, 500)  -> ok
p0 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1400 Normal
reclaim_hooks_register(ZONE)                           -> ok
p1 = alloc_page(GFP_USER)                              -> pfn 0x1828 Normal
p2 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2800 Normal
p3 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)  -> pfn 0x2400 Normal
p4 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)  -> NULL
p5 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)  -> NULL
p6 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)  -> NULL
a0 = __get_free_pages(GFP_ATOMIC|__GFP_DMA|__GFP_DMA32|__GFP_REPEAT|__GFP_NOFAIL|__GFP_NORETRY|__GFP_THISNODE|__GFP_RECLAIMABLE|__GFP_NOTRACK|0x2000, 10)  -> BUG gfp_zone: (GFP_ZONE_BAD >> bit) & 1
