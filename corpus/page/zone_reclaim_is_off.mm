# With zone_reclaim_mode 0 a near zone is not reclaimed from, whatever could be had there
boot(ram=48M, cpus=2, nodes=2)
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(0, Normal, nr_inactive_file, 500)  -> ok
p0 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1400 Normal
reclaim_hooks_register(ZONE)                           -> ok
reclaimable(p0)                                        -> ok
p1 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2800 Normal
