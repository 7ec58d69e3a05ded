# fuzz_page found 96edfa41: alloc_pages_node alloc_pages unset_migratetype_isolate ...
boot(ram=96M, cpus=2, nodes=2, kernelcore=64M, numa_zonelist_order=zone)
p0 = alloc_pages_node(1, GFP_KERNEL|0x100000, 2)   -> pfn 0x5030 Normal
p1 = alloc_pages_node(-1, GFP_KERNEL|0x100000, 0)  -> pfn 0x2028 Normal
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)         -> pfn 0x3000 Movable
p3 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_REPEAT|__GFP_NORETRY|__GFP_NOMEMALLOC|__GFP_THISNODE|0x102000, 0)  -> pfn 0x2c00 Movable
unset_migratetype_isolate(p0)                      -> ok
task_flags(PF_MEMALLOC)                            -> ok
p4 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x1c00 Normal
__free_pages(p0, 2)                                -> ok
a0 = get_zeroed_page(GFP_NOIO|__GFP_HIGH)          -> 0xc2029000
reclaim_progress(48, 6)                            -> ok
switch_cpu(3)                                      -> ok
oom_killer_disable(1)                              -> ok
sysctl(percpu_pagelist_fraction, 8)                -> 0
sysctl(min_free_kbytes, 0)                         -> 0
p5 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x3800 Normal
p6 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x4c00 Normal
p7 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)         -> pfn 0x5400 Movable
__free_pages(p3, 0)                                -> ok
oom_killer_disable(2147483647)                     -> ok
