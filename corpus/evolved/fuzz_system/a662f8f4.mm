# fuzz_system found a662f8f4: alloc_page alloc_pages_node __free_pages sysctl ...
boot(ram=96M, cpus=3, nodes=3, highmem=32M, numa_zonelist_order=zone)
p0 = alloc_page(GFP_TEMPORARY|__GFP_COLD)                 -> pfn 0x1c00 Normal
p1 = alloc_page(GFP_TEMPORARY)                            -> pfn 0x1c01 Normal
p2 = alloc_pages_node(-1, GFP_NOFS, 1)                    -> pfn 0x204c Normal
__free_pages(p2, 1)                                       -> ok
sysctl(zone_reclaim_mode, [2512, 614, 6068, 5581, 2161])  -> -EINVAL
sysctl(zone_reclaim_mode)                                 -> 0
drain_local_pages()                                       -> ok
show(zoneinfo)                                            -> ok
p3 = alloc_pages(GFP_HIGHUSER, 6)                         -> pfn 0x4000 HighMem
lock_page(p3)                                             -> ok
lock_page(p3+8)                                           -> ok
p4 = alloc_pages(GFP_HIGHUSER, 6)                         -> pfn 0x4040 HighMem
lock_page(p4)                                             -> ok
lock_page(p4+8)                                           -> ok
global_page_state(nr_page_table_pages)                    -> 0
free_hot_cold_page(p1, 1)                                 -> ok
p5 = alloc_page(__GFP_MOVABLE|__GFP_IO|__GFP_FS|__GFP_COLD|__GFP_NORETRY|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_NOTRACK|0x2000)  -> pfn 0x1102 Normal
global_page_state(nr_inactive_file)                       -> 0
sysctl(zone_reclaim_mode, 354713929)                      -> 0
p6 = alloc_page(GFP_KERNEL)                               -> pfn 0x204b Normal
set_page_flags(p5, PG_writeback)                          -> ok
set_page_flags(p5, PG_writeback)                          -> ok
page_io(p3, 10)                                           -> ok
page_io(p3, 40)                                           -> misuse
page_io(p6, 20)                                           -> misuse
p7 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0x1800 Normal
page_io(p6, 10)                                           -> misuse
page_io(p0, 40)                                           -> misuse
page_io(p3, 20)                                           -> misuse
p8 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0x1400 Normal
p9 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0x3800 Normal
p10 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x3400 Normal
sysctl(percpu_pagelist_fraction, 7)                       -> -EINVAL
p11 = alloc_page(GFP_KERNEL)                              -> pfn 0x204c Normal
p12 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)                -> pfn 0x1103 Normal
p13 = alloc_pages(GFP_KERNEL, 1)                          -> pfn 0x204e Normal
sysctl(percpu_pagelist_fraction, 8)                       -> 0
show(pagetypeinfo)                                        -> ok
p14 = alloc_page(GFP_KERNEL)                              -> pfn 0x204d Normal
show(pagetypeinfo)                                        -> ok
show(pagetypeinfo)                                        -> ok
show(zoneinfo)                                            -> ok
sysctl(percpu_pagelist_fraction, 7)                       -> -EINVAL
free_hot_cold_page(p12, 1)                                -> ok
__free_pages(p7, 10)                                      -> ok
task_flags(PF_EXITING)                                    -> ok
p15 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)                -> pfn 0x1103 Normal
show(pagetypeinfo)                                        -> ok
p16 = alloc_page(GFP_KERNEL)                              -> pfn 0x2050 Normal
p17 = alloc_page(GFP_KERNEL)                              -> pfn 0x2051 Normal
show(pagetypeinfo)                                        -> ok
show(zoneinfo)                                            -> ok
sysctl(percpu_pagelist_fraction, 7)                       -> -EINVAL
free_hot_cold_page(p5, 1)                                 -> ok
! BUG: Bad page state in process t0  pfn:01102
! page:c1045080 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10002000(writeback)
p18 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)                -> pfn 0x1104 Normal
show(pagetypeinfo)                                        -> ok
p19 = alloc_page(__GFP_FS)                                -> pfn 0x2052 Normal
p20 = alloc_page(GFP_KERNEL)                              -> pfn 0x2053 Normal
show(pagetypeinfo)                                        -> ok
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE|__GFP_REPEAT|0x2000, 2)  -> 0xc1164000
__free_pages(p11, 0)                                      -> ok
