# A zone that kswapd gave up is not worth a zone_reclaim(), until a page of it is freed
boot(ram=48M, cpus=2, nodes=2)
sysctl(zone_reclaim_mode, 1)                           -> 0
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(0, Normal, nr_inactive_file, 500)  -> ok
p0 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1400 Normal
p1 = alloc_page(GFP_KERNEL)                            -> pfn 0x1828 Normal
reclaimable(p0)                                        -> ok
reclaim_hooks_register(ZONE)                           -> ok
zone_all_unreclaimable(0, Normal)                      -> ok
p2 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2800 Normal
__free_pages(p1, 0)                                    -> ok
p3 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2400 Normal
