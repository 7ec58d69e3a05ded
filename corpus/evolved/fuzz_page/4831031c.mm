# fuzz_page found 4831031c: alloc_page sysctl mod_zone_page_state alloc_pages reclaimable ...
p0 = alloc_page(GFP_KERNEL|__GFP_NOFAIL)  ~fail=1+     -> pfn 0x1c2d Normal
sysctl(zone_reclaim_mode, 1)                           -> 0
sysctl(min_free_kbytes, 16384)                         -> 0
sysctl(zone_reclaim_mode, 1)                           -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(0, Normal, nr_inactive_file, 500)  -> ok
p1 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1800 Normal
sysctl(zone_reclaim_mode, 1)                           -> 0
p2 = alloc_page(GFP_KERNEL)                            -> pfn 0x1c2e Normal
reclaimable(p1)                                        -> ok
reclaim_hooks_register(ZONE)                           -> ok
zone_all_unreclaimable(0, Normal)                      -> ok
p3 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p5 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p6 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p7 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p8 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
__free_pages(p4, 10)                                   -> misuse
a0 = __get_dma_pages(GFP_NOWAIT, 12)                   -> NULL
! WARN __alloc_pages_slowpath: !(gfp_mask & __GFP_NOWARN)
