# zone_reclaim() scans and finds too little: the zone counts as full, and a far one gives
boot(ram=48M, cpus=2, nodes=2)
sysctl(zone_reclaim_mode, 1)                         -> 0
sysctl(min_free_kbytes, 16384)                       -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)   -> ok
mod_zone_page_state(0, Normal, nr_active_file, 500)  -> ok
p0 = alloc_pages(GFP_KERNEL, 10)                     -> pfn 0x1400 Normal
p1 = alloc_pages(GFP_KERNEL, 10)                     -> pfn 0x2800 Normal
reclaim_hooks_register(ZONE)                         -> ok
p2 = alloc_pages(GFP_KERNEL, 10)                     -> pfn 0x2400 Normal
