# fuzz_page found 4abf5b60: show alloc_pages alloc_pages_node start_isolate_page_range ...
boot(ram=96M, cpus=2, nodes=2, kernelcore=64M, numa_zonelist_order=zone)
show(zonelists)                                          -> ok
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> pfn 0x3000 Movable
p1 = alloc_pages_node(1, GFP_KERNEL|0x100000, 2)         -> pfn 0x5030 Normal
p2 = alloc_pages_node(-1, GFP_KERNEL|0x100000, 0)        -> pfn 0x2028 Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)           -> pfn 0x1c00 Normal
start_isolate_page_range(0x5c00, 0x6000)                 -> 0
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> pfn 0x2c00 Movable
p5 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> pfn 0x2800 Movable
__free_pages(p2, 0)                                      -> ok
sysctl(min_free_kbytes, 65536)                           -> 0
p6 = alloc_page(GFP_KERNEL|__GFP_NOFAIL|__GFP_THISNODE)  -> pfn 0xc00 DMA
sysctl(percpu_pagelist_fraction, 8)                      -> 0
test_pages_isolated(0x5c00, 0x6000)                      -> 0
a0 = get_zeroed_page(GFP_DMA|__GFP_COMP|__GFP_NOTRACK)   -> 0xc0c01000
sysctl(min_free_kbytes, 0)                               -> 0
p7 = alloc_page(GFP_KERNEL)                              -> pfn 0x2028 Normal
show(buddyinfo)                                          -> ok
p8 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x1800 Normal
p9 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x1400 Normal
unset_migratetype_isolate(p5)                            -> ok
p10 = alloc_pages(GFP_KERNEL, 1)                         -> pfn 0x2088 Normal
global_page_state(numa_other)                            -> 45
switch_cpu(3)                                            -> ok
zone_page_state(-1, DMA, nr_slab_reclaimable)            -> 0
switch_cpu(2)                                            -> ok
p11 = alloc_pages(GFP_KERNEL, 9)                         -> pfn 0x2200 Normal
p12 = alloc_page(GFP_KERNEL)                             -> pfn 0x2029 Normal
p13 = alloc_page(GFP_KERNEL)                             -> pfn 0x202a Normal
page_io(p12, 50)                                         -> misuse
trylock_page(p5)                                         -> 1
switch_cpu(0)                                            -> ok
oom_victim(4)                                            -> ok
