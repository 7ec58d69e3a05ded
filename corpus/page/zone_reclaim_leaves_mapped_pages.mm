# Without RECLAIM_SWAP only file pages that nobody maps count for zone_reclaim(), and clean ones
boot(ram=48M, cpus=2, nodes=2)
sysctl(zone_reclaim_mode, 1)                           -> 0
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(0, Normal, nr_inactive_file, 500)  -> ok
mod_zone_page_state(0, Normal, nr_mapped, 600)         -> ok
p0 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1400 Normal
reclaimable(p0)                                        -> ok
reclaim_hooks_register(ZONE)                           -> ok
p1 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2800 Normal
sysctl(zone_reclaim_mode, 5)                           -> 0
mod_zone_page_state(0, Normal, nr_dirty, 500)          -> ok
p2 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2400 Normal
sysctl(zone_reclaim_mode, 7)                           -> 0
p3 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0xc00 DMA
