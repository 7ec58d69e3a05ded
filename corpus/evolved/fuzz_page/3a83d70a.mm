# fuzz_page found 3a83d70a: alloc_page switch_cpu sysctl show test_pages_isolated ...
boot(ram=48M)
p0 = alloc_page(GFP_KERNEL)                            -> pfn 0x2c2d Normal
switch_cpu(3)                                          -> ok
sysctl(zone_reclaim_mode, 1)                           -> 0
sysctl(min_free_kbytes, 16384)                         -> 0
sysctl(percpu_pagelist_fraction, 8)                    -> 0
switch_cpu(3)                                          -> ok
show(zoneinfo)                                         -> ok
p1 = alloc_page(GFP_NOWAIT)                            -> pfn 0x2c2e Normal
test_pages_isolated(0x2000, 0x2800)                    -> -EBUSY
start_isolate_page_range(0x2000, 0x2800)               -> 0
test_pages_isolated(0x2000, 0x2800)                    -> 0
sysctl(percpu_pagelist_fraction, 7)                    -> -EINVAL
mod_zone_page_state(1, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(1, Normal, nr_inactive_file, 500)  -> ok
__free_pages(p1, 0)                                    -> ok
__free_pages(p0, 0)                                    -> ok
p2 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x2800 Normal
p3 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x1c00 Normal
p4 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x1800 Normal
reclaimable(p2)                                        -> ok
__free_pages(p4, 10)                                   -> ok
clear_page_flags(p3, 0)                                -> ok
p5 = alloc_page(GFP_USER)                              -> pfn 0x2c2d Normal
reclaim_hooks_register(ZONE)                           -> ok
p6 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x1800 Normal
clear_page_flags(p5, PG_swapcache)                     -> ok
p7 = alloc_pages(__GFP_IO|__GFP_FS|__GFP_NORETRY, 10)  -> pfn 0x1400 Normal
a0 = __get_free_pages(GFP_USER, 0)                     -> 0xc2c2e000
p8 = alloc_page(GFP_USER)                              -> pfn 0x2c2f Normal
switch_cpu(1)                                          -> ok
p9 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x2800 Normal
switch_cpu(1)                                          -> ok
