# A node with CPUs of its own reclaims for itself: others do not
boot(ram=48M, cpus=2, nodes=2)
sysctl(zone_reclaim_mode, 1)                           -> 0
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(1, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(1, Normal, nr_inactive_file, 500)  -> ok
p0 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x2800 Normal
p1 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x2400 Normal
q0 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn *
reclaimable(p0)                                        -> ok
reclaim_hooks_register(ZONE)                           -> ok
p2 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0xc00 DMA
switch_cpu(1)                                          -> ok
p3 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x2800 Normal
