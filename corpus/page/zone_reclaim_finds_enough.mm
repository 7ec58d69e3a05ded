# zone_reclaim() frees enough of the near zone: the page comes from there, not from afar
boot(ram=48M, cpus=2, nodes=2)
sysctl(zone_reclaim_mode, 1)                           -> 0
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(0, Normal, nr_inactive_file, 500)  -> ok
p0 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1400 Normal
reclaim_hooks_register(ZONE)                           -> ok
reclaimable(p0)                                        -> ok
p1 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2800 Normal
p2 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2400 Normal
