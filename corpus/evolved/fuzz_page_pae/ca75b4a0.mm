# fuzz_page_pae found ca75b4a0: sysctl mod_zone_page_state alloc_pages_node reclaimable ...
boot(ram=48M, cpus=1, nodes=2, pae=1)
sysctl(zone_reclaim_mode, 1)                           -> 0
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(1, Normal, nr_file_pages, 500)     -> ok
p0 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x2800 Normal
mod_zone_page_state(1, Normal, nr_inactive_file, 500)  -> ok
p1 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x2400 Normal
reclaimable(p0)                                        -> ok
reclaim_hooks_register(ZONE)                           -> ok
__free_pages(p1, 10)                                   -> ok
p2 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x2400 Normal
p3 = alloc_page(GFP_THISNODE|__GFP_DMA|__GFP_DMA32|__GFP_MOVABLE|__GFP_WAIT|__GFP_HIGH|__GFP_FS|__GFP_COLD|__GFP_REPEAT|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_RECLAIMABLE|__GFP_NOTRACK|0x102000)  -> BUG gfp_zone: (GFP_ZONE_BAD >> bit) & 1
