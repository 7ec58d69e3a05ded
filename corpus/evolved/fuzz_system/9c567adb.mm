# fuzz_system found 9c567adb: show alloc_pages sysctl alloc_pages_node alloc_page ...
show(buddyinfo)                                        -> ok
p0 = alloc_pages(GFP_KERNEL, 8)                        -> pfn 0x1d00 Normal
show(buddyinfo)                                        -> ok
sysctl(zone_reclaim_mode, 1)                           -> 0
p1 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x1800 Normal
sysctl(overcommit_memory)                              -> 0
p2 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)              -> pfn 0x10c2 Normal
clear_page_flags(p2, 0)                                -> ok
show(pagetypeinfo)                                     -> ok
p3 = alloc_page(GFP_USER|__GFP_MOVABLE|__GFP_HIGH|__GFP_COLD|__GFP_NOWARN|__GFP_NOFAIL|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_THISNODE|__GFP_NOTRACK|0x100000)  -> pfn 0x10c3 Normal
page_check(p3, 0xb96c0e68)                             -> 1024
mod_zone_page_state(1, Normal, nr_file_pages, 500)     -> ok
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(0, Normal, nr_inactive_file, 500)  -> ok
split_page(p1, 10)                                     -> ok
split_page(p0, 8)                                      -> ok
clear_page_flags(p1, PG_slab)                          -> ok
a0 = __get_free_pages(GFP_ATOMIC, 0)                   -> 0xc0c00000
p4 = alloc_page(GFP_TEMPORARY)                         -> pfn 0xe00 DMA
p5 = alloc_page(GFP_TEMPORARY)                         -> pfn 0xe01 DMA
p6 = alloc_pages(GFP_DMA|0x100000, 0)                  -> pfn 0x200 DMA
p7 = alloc_pages(GFP_ATOMIC, 0)                        -> pfn 0x201 DMA
p8 = alloc_pages(GFP_DMA, 0)                           -> pfn 0x202 DMA
drain_all_pages()                                      -> ok
sysctl(overcommit_memory, 2)                           -> 0
fail_page_alloc(1, 70, 3469311, 13, 0, 0, 1)           -> ok
page_check(p0, 0x11111111)                             -> 1024
p9 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x800 DMA
p10 = alloc_pages_node(1, GFP_KERNEL, 10)              -> NULL
! t0: page allocation failure. order:10, mode:0xd0
reclaimable(p9)                                        -> ok
reclaim_hooks_register(ZONE)                           -> ok
sysctl(overcommit_ratio)                               -> 50
sysctl(overcommit_memory)                              -> 2
p11 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)             -> pfn 0x3 DMA
show(pagetypeinfo)                                     -> ok
sysctl(overcommit_ratio, 80)                           -> 0
p12 = alloc_pages_node(1, GFP_KERNEL, 10)              -> NULL
! t0: page allocation failure. order:10, mode:0xd0
switch_cpu(1)                                          -> ok
p13 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)             -> pfn 0x9e DMA
clear_page_flags(p13, 0)                               -> ok
show(pagetypeinfo)                                     -> ok
p14 = alloc_page(GFP_USER|__GFP_MOVABLE|__GFP_HIGH|__GFP_COLD|__GFP_NOWARN|__GFP_NOFAIL|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_THISNODE|__GFP_NOTRACK|0x100000)  -> pfn 0x9 DMA
page_check(p14, 0xb96c0e68)                            -> 1024
a1 = __get_free_pages(GFP_ATOMIC, 0)                   -> 0xc0203000
p15 = alloc_page(GFP_TEMPORARY)                        -> pfn 0xc01 DMA
p16 = alloc_pages(GFP_DMA|0x100000, 0)                 -> pfn 0x204 DMA
p17 = alloc_pages(GFP_ATOMIC, 0)                       -> pfn 0x205 DMA
p18 = alloc_pages(GFP_DMA, 0)                          -> pfn 0x206 DMA
free_pages(a1, 0)                                      -> ok
free_pages(a0, 0)                                      -> ok
p19 = alloc_pages(GFP_HIGHUSER, 0)                     -> pfn 0x2c00 HighMem
sysctl(overcommit_memory, 2)                           -> 0
sysctl(overcommit_ratio)                               -> 80
sysctl(overcommit_memory)                              -> 2
p20 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)             -> pfn 0x6 DMA
show(pagetypeinfo)                                     -> ok
sysctl(overcommit_ratio, 80)                           -> 0
sysctl(min_free_kbytes, 65536)                         -> 0
sysctl(overcommit_memory)                              -> 2
sysctl(overcommit_memory, 2)                           -> 0
sysctl(overcommit_memory)                              -> 2
sysctl(overcommit_ratio)                               -> 80
sysctl(overcommit_ratio, 80)                           -> 0
sysctl(overcommit_memory)                              -> 2
