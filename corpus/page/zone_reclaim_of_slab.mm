# Slab pages are worth a zone_reclaim() when they are more than min_slab_ratio percent of the zone
boot(ram=48M, cpus=2, nodes=2)
sysctl(zone_reclaim_mode, 1)                              -> 0
sysctl(min_free_kbytes, 16384)                            -> 0
p0 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0x1800 Normal
reclaimable(p0)                                           -> ok
reclaim_hooks_register(ZONE)                              -> ok
mod_zone_page_state(0, Normal, nr_slab_reclaimable, 150)  -> ok
p1 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0x2c00 Normal
sysctl(min_slab_ratio, 1)                                 -> 0
p2 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0x1800 Normal
