# fuzz_page found b9c5008b: show alloc_pages alloc_pages_node __free_pages sysctl ...
boot(ram=96M, cpus=2, nodes=2, kernelcore=64M, numa_zonelist_order=zone)
show(zonelists)                                          -> ok
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> pfn 0x3000 Movable
p1 = alloc_pages_node(1, GFP_KERNEL|0x100000, 2)         -> pfn 0x5030 Normal
p2 = alloc_pages_node(-1, GFP_KERNEL|0x100000, 0)        -> pfn 0x2028 Normal
p3 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> pfn 0x2c00 Movable
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> pfn 0x2800 Movable
__free_pages(p2, 0)                                      -> ok
sysctl(min_free_kbytes, 65536)                           -> 0
p5 = alloc_page(GFP_KERNEL|__GFP_NOFAIL|__GFP_THISNODE)  -> pfn 0x2028 Normal
sysctl(percpu_pagelist_fraction, 8)                      -> 0
sysctl(min_free_kbytes, 0)                               -> 0
p6 = alloc_page(GFP_KERNEL)                              -> pfn 0x2029 Normal
show(buddyinfo)                                          -> ok
p7 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x1800 Normal
p8 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x1400 Normal
p9 = alloc_pages(GFP_KERNEL, 1)                          -> pfn 0x208a Normal
p10 = alloc_pages(GFP_KERNEL, 9)                         -> pfn 0x2200 Normal
p11 = alloc_page(GFP_KERNEL)                             -> pfn 0x202a Normal
p12 = alloc_page(GFP_KERNEL)                             -> pfn 0x202b Normal
page_io(p11, 50)                                         -> misuse
trylock_page(p4)                                         -> 1
lock_page(p4)                                            -> blocked PG_locked
page_io(p11, 10)                                         -> not run
wait_on_page_locked(p8)                                  -> not run
page_check(p1, 0x8545202b)                               -> not run
p13 = alloc_page(GFP_ATOMIC|__GFP_MOVABLE|__GFP_REPEAT)  -> not run
p14 = alloc_page(GFP_TEMPORARY)                          -> not run
p15 = alloc_pages(GFP_ATOMIC, 2)                         -> not run
page_io(p1, 10)                                          -> not run
wait_on_page_locked(p11)                                 -> not run
get_pageblock_migratetype(p9)                            -> not run
p16 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 4)           -> not run
