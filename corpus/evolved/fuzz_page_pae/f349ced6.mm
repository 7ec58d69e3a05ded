# fuzz_page_pae found f349ced6: get_zeroed_page free_pages sysctl fail_page_alloc ...
boot(ram=48M, cpus=4, nodes=2, pae=1, highmem=16M)
a0 = get_zeroed_page(GFP_KERNEL)                            -> 0xc1831000
free_pages(a0, 0)                                           -> ok
sysctl(zone_reclaim_mode, 7)                                -> 0
fail_page_alloc(1, 100, 0, -1, 0, 0, 1)                     -> ok
p0 = alloc_page(GFP_HIGHUSER)                               -> pfn 0x2c00 HighMem
switch_cpu(2)                                               -> ok
reclaim_hooks_register(ZONE)                                -> ok
zone_all_unreclaimable(0, Normal)                           -> ok
p1 = alloc_pages(GFP_KERNEL, 10)                            -> NULL
sysctl(percpu_pagelist_fraction, 8)                         -> 0
p2 = alloc_pages(GFP_USER|__GFP_MOVABLE, 0)                 -> NULL
p3 = alloc_pages(__GFP_HIGHMEM|__GFP_NOWARN|__GFP_COMP, 0)  -> pfn 0x2c01 HighMem
__free_pages(p3, 0)                                         -> ok
a1 = get_zeroed_page(GFP_KERNEL|__GFP_COMP)                 -> NULL
get_pageblock_migratetype(p2)                               -> misuse
set_migratetype_isolate(p2)                                 -> misuse
set_page_flags(p0, 0)                                       -> ok
p4 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)                   -> NULL
p5 = alloc_pages_node(0, GFP_KERNEL, 0)                     -> NULL
tick(100)                                                   -> ok
tick(100)                                                   -> ok
tick(100)                                                   -> ok
p6 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_THISNODE)        -> pfn 0x1072 Normal
p7 = alloc_page(GFP_KERNEL)                                 -> NULL
tick(100)                                                   -> ok
tick(100)                                                   -> ok
p8 = alloc_pages(GFP_KERNEL, 2)                             -> NULL
p9 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                  -> pfn 0x2800 HighMem
p10 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                 -> pfn 0x2400 HighMem
set_migratetype_isolate(p2)                                 -> misuse
p11 = alloc_page(GFP_USER)                                  -> NULL
p12 = alloc_page(GFP_KERNEL)                                -> NULL
