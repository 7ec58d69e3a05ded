# fuzz_page_pae found de303132: switch_cpu alloc_pages alloc_page clear_page_flags ...
boot(ram=96M, cpus=2, nodes=2, pae=1)
switch_cpu(1)                                        -> ok
p0 = alloc_pages(GFP_KERNEL, 0)                      -> pfn 0x5c2e Normal
p1 = alloc_page(GFP_THISNODE|__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_WAIT|__GFP_FS|__GFP_COLD|__GFP_NOTRACK|0x102000)  -> pfn 0x34b1 Normal
p2 = alloc_page(GFP_NOFS)                            -> pfn 0x5c2f Normal
clear_page_flags(p2, PG_referenced|PG_reclaim)       -> ok
switch_cpu(1)                                        -> ok
a0 = get_zeroed_page(GFP_KERNEL)                     -> 0xc5c30000
free_pages(a0, 0)                                    -> ok
sysctl(percpu_pagelist_fraction, 8)                  -> 0
a1 = __get_free_pages(GFP_NOIO|0x100000, 0)          -> 0xc5c30000
put_page(p2)                                         -> ok
put_page(p1)                                         -> ok
p3 = alloc_pages_node(1, GFP_KERNEL, 0)              -> pfn 0x5c2f Normal
p4 = alloc_pages_node(0, GFP_KERNEL, 0)              -> pfn 0x302b Normal
tick(100)                                            -> ok
a2 = __get_free_pages(GFP_KERNEL|__GFP_COMP, 2)      -> 0xc5c34000
tick(100)                                            -> ok
show(buddyinfo)                                      -> ok
show(buddyinfo)                                      -> ok
tick(1000)                                           -> ok
show(buddyinfo)                                      -> ok
tick(100)                                            -> ok
p5 = alloc_pages(GFP_KERNEL, 10)  ~fail=2+           -> pfn 0x5800 Normal
__free_pages(p0, 0)                                  -> ok
p6 = alloc_page(GFP_ATOMIC)                          -> pfn 0x5c2e Normal
p7 = alloc_pages_node(-1, GFP_KERNEL|__GFP_ZERO, 0)  -> pfn 0x5c15 Normal
show(buddyinfo)                                      -> ok
p8 = alloc_pages(GFP_KERNEL, 9)                      -> pfn 0x5e00 Normal
p9 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)       -> pfn 0x5400 Normal
set_migratetype_isolate(p8)                          -> -EBUSY
__free_pages(p3, 0)                                  -> ok
p10 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x5000 Normal
