# fuzz_page_pae found da843a7d: alloc_page unset_migratetype_isolate page_fill sysctl ...
boot(pae=1)
p0 = alloc_page(GFP_KERNEL)               -> pfn 0x1c30 Normal
unset_migratetype_isolate(p0)             -> ok
page_fill(p0, 0xffffffff)                 -> ok
sysctl(percpu_pagelist_fraction)          -> 0
get_page(p0)                              -> ok
oom_victim(3)                             -> ok
reclaim_hooks_register(KSWAPD)            -> ok
reclaim_hooks_register(KSWAPD)            -> ok
p1 = alloc_pages(GFP_KERNEL, 10)          -> pfn 0x1800 Normal
__free_pages(p1, 10)                      -> ok
sysctl(percpu_pagelist_fraction, 9)       -> 0
show(zoneinfo)                            -> ok
oom_victim(3)                             -> ok
switch_cpu(1)                             -> ok
p2 = alloc_page(GFP_HIGHUSER_MOVABLE)     -> pfn 0x2c00 HighMem
__free_pages(p2, 0)                       -> ok
__free_pages(p0, 0)                       -> ok
p3 = alloc_page(GFP_HIGHUSER|__GFP_COMP)  -> pfn 0x2800 HighMem
show(zoneinfo)                            -> ok
oom_victim(3)                             -> ok
switch_cpu(2)                             -> ok
p4 = alloc_page(GFP_HIGHUSER_MOVABLE)     -> pfn 0x2c60 HighMem
__free_pages(p4, 0)                       -> ok
p5 = alloc_pages(GFP_HIGHUSER, 1)         -> pfn 0x2860 HighMem
p6 = alloc_page(GFP_HIGHUSER|__GFP_COMP)  -> pfn 0x2862 HighMem
show(zoneinfo)                            -> ok
oom_victim(3)                             -> ok
switch_cpu(1)                             -> ok
p7 = alloc_page(GFP_HIGHUSER_MOVABLE)     -> pfn 0x2c00 HighMem
__free_pages(p7, 0)                       -> ok
switch_cpu(1)                             -> ok
