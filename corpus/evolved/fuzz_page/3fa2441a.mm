# fuzz_page found 3fa2441a: fail_page_alloc alloc_pages sysctl mod_zone_page_state ...
fail_page_alloc(1, 100, 0, 1, 0, 0, 0)                   -> ok
p0 = alloc_pages(GFP_KERNEL, 0)                          -> NULL
p1 = alloc_pages(GFP_KERNEL|__GFP_NOWARN, 1)             -> pfn 0x1c2e Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_COMP, 1)               -> pfn 0x1c30 Normal
p3 = alloc_pages(GFP_ATOMIC|__GFP_NOMEMALLOC|0x2000, 1)  -> pfn 0x1c32 Normal
sysctl(zone_reclaim_mode, 1)                             -> 0
sysctl(min_free_kbytes, 16384)                           -> 0
mod_zone_page_state(1, Normal, nr_file_pages, 500)       -> ok
mod_zone_page_state(1, Normal, numa_interleave, 500)     -> misuse
reclaimable(p2)                                          -> ok
lock_page(p2)                                            -> ok
p4 = alloc_page(GFP_KERNEL)                              -> pfn 0x1c2d Normal
lock_page(p0)                                            -> misuse
reclaim_progress(512, 2)                                 -> ok
p5 = alloc_pages(GFP_NOFS|__GFP_REPEAT, 10)              -> pfn 0x1800 Normal
trylock_page(p3)                                         -> 1
reclaim_progress(512, 2)                                 -> ok
p6 = alloc_pages(GFP_NOFS|__GFP_REPEAT, 10)              -> pfn 0xc00 DMA
p7 = alloc_page(GFP_KERNEL)                              -> pfn 0x1c34 Normal
p8 = alloc_pages(GFP_KERNEL|__GFP_COMP, 1)               -> pfn 0x1c36 Normal
p9 = alloc_pages(GFP_ATOMIC|__GFP_NOMEMALLOC|0x2000, 1)  -> pfn 0x1c38 Normal
sysctl(zone_reclaim_mode, 1)                             -> 0
sysctl(min_free_kbytes, 16384)                           -> 0
mod_zone_page_state(1, Normal, nr_file_pages, 500)       -> ok
mod_zone_page_state(1, Normal, numa_interleave, 500)     -> misuse
reclaimable(p0)                                          -> misuse
trylock_page(p6)                                         -> 1
lock_page(p9)                                            -> ok
reclaim_progress(512, 2)                                 -> ok
p10 = alloc_pages(GFP_NOFS|__GFP_REPEAT, 10)             -> NULL
! t0: page allocation failure. order:10, mode:0x450
lock_page(p0)                                            -> misuse
reclaim_progress(512, 2)                                 -> ok
