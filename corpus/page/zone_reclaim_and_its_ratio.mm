# min_unmapped_ratio percent of a zone in file pages are not worth a zone_reclaim()
boot(ram=48M, cpus=2, nodes=2)
sysctl(zone_reclaim_mode, 1)                           -> 0
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 300)     -> ok
mod_zone_page_state(0, Normal, nr_inactive_file, 300)  -> ok
p0 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1400 Normal
reclaimable(p0)                                        -> ok
reclaim_hooks_register(ZONE)                           -> ok
sysctl(min_unmapped_ratio, 50)                         -> 0
p1 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2800 Normal
sysctl(min_unmapped_ratio, 1)                          -> 0
p2 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2400 Normal
