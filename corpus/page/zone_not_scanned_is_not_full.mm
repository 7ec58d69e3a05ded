# A zone that was not scanned for an atomic request does not count as full: it is tried again
boot(ram=48M, cpus=2, nodes=2, numa_zonelist_order=zone)
sysctl(zone_reclaim_mode, 1)                           -> 0
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(0, Normal, nr_inactive_file, 500)  -> ok
p0 = alloc_pages_node(1, GFP_ATOMIC, 10)               -> pfn 0x2800 Normal
p1 = alloc_pages_node(1, GFP_ATOMIC, 10)               -> pfn 0x2400 Normal
q0 = alloc_pages_node(1, GFP_ATOMIC, 10)               -> pfn *
p2 = alloc_pages_node(1, GFP_ATOMIC, 10)               -> pfn 0xc00 DMA
p3 = alloc_pages_node(1, GFP_ATOMIC, 10)               -> pfn 0x800 DMA
__free_pages(p2, 10)                                   -> ok
p4 = alloc_pages_node(1, GFP_ATOMIC, 10)               -> pfn 0xc00 DMA
