# fuzz_system found f939e549: alloc_page set_migratetype_isolate sysctl mod_zone_page_state ...
p0 = alloc_page(GFP_TEMPORARY)                         -> pfn 0x1800 Normal
p1 = alloc_page(GFP_KERNEL|__GFP_NOWARN)               -> pfn 0x1c2d Normal
p2 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)              -> pfn 0x10c2 Normal
set_migratetype_isolate(p2)                            -> 0
sysctl(zone_reclaim_mode, 1)                           -> 0
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(1, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(1, Normal, nr_inactive_file, 500)  -> ok
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(0, Normal, nr_active_file, 500)    -> ok
p3 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1400 Normal
p4 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0xc00 DMA
p5 = alloc_pages(GFP_KERNEL, 0)                        -> pfn 0x1c2e Normal
__free_pages(p5, 0)                                    -> ok
reclaim_hooks_register(ZONE)                           -> ok
p6 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(0, Normal, nr_active_file, -62)    -> ok
p7 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p8 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
reclaim_hooks_register(ZONE)                           -> ok
p9 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
__free_pages(p0, 0)                                    -> ok
__free_pages(p1, 0)                                    -> ok
drain_all_pages()                                      -> ok
p10 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)        -> NULL
p11 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)        -> NULL
! t0: page allocation failure. order:10, mode:0xd8
fail_page_alloc(10, 4294967295, 815105, 4, 0, 4294967294, 0, 3624961)  -> ok
__free_pages(p10, 10)                                  -> misuse
__free_pages(p2, 0)                                    -> ok
mod_zone_page_state(0, Normal, nr_active_file, 500)    -> ok
p12 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
p13 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
reclaim_hooks_register(ZONE)                           -> ok
p14 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
a0 = alloc_pages_exact(64K, GFP_THISNODE|__GFP_HIGH|__GFP_COLD|__GFP_REPEAT|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_NOTRACK)  -> 0xc1c30000
oom_victim(0)                                          -> ok
a1 = alloc_pages_exact(22749, GFP_USER|__GFP_COLD)     -> 0xc1c40000
drain_all_pages()                                      -> ok
p15 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)        -> NULL
! t0: page allocation failure. order:10, mode:0xd8
fail_page_alloc(10, 4294967295, 815105, 4, 0, 4294967294, 0, 3624961)  -> ok
__free_pages(p15, 10)                                  -> misuse
drain_all_pages()                                      -> ok
p16 = alloc_pages(GFP_TEMPORARY, 0)                    -> pfn 0x1800 Normal
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(0, Normal, nr_active_file, 500)    -> ok
p17 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
p18 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)        -> NULL
fail_page_alloc(10, 4294967295, 815105, 4, 0, 4294967294, 0, 3624961)  -> ok
a2 = get_zeroed_page(GFP_NOWAIT)                       -> 0xc1c2d000
p19 = alloc_pages(GFP_KERNEL, 0)                       -> pfn 0x1c46 Normal
free_pages(a2, 0)                                      -> ok
p20 = alloc_pages(GFP_NOFS, 10)                        -> NULL
reclaim_hooks_register(ZONE)                           -> ok
p21 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(0, Normal, nr_active_file, 500)    -> ok
p22 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
tick(134217729)                                        -> limit steps
__free_pages(p19, 0)
p23 = alloc_pages(GFP_NOIO, 10)
__free_pages(p23, 10)
__free_pages(p18, 10)
reclaim_hooks_register(ZONE)
