# fuzz_page found ff38f834: oom_victim alloc_pages_node sysctl alloc_pages page_fill ...
boot(ram=96M, cpus=4, nodes=4, highmem=16M, kernelcore=48M)
oom_victim(3)                                  -> ok
p0 = alloc_pages_node(0, GFP_KERNEL, 0)        -> pfn 0x182a Normal
sysctl(min_free_kbytes, 0)                     -> 0
p1 = alloc_pages(GFP_KERNEL, 8)                -> pfn 0x1900 Normal
p2 = alloc_pages(GFP_TEMPORARY, 0)             -> pfn 0x1400 Normal
page_fill(p2, 0x289fa8d5)                      -> ok
a0 = get_zeroed_page(GFP_TEMPORARY)            -> 0xc1401000
a1 = get_zeroed_page(GFP_THISNODE|GFP_NOFS|__GFP_COLD|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_RECLAIMABLE|0x102000)  -> 0xc1402000
a2 = get_zeroed_page(GFP_USER|__GFP_MOVABLE)   -> 0xc1072000
p3 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)      -> pfn 0x5c00 Movable
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)      -> pfn 0x5c01 Movable
p5 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)      -> pfn 0x5c02 Movable
p6 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn 0x1200 Normal
show(pagetypeinfo)                             -> ok
p7 = alloc_pages_node(1, GFP_KERNEL, 0)        -> pfn 0x3033 Normal
switch_cpu(1)                                  -> ok
sysctl(min_free_kbytes, 0)                     -> 0
p8 = alloc_pages(GFP_KERNEL, 8)                -> pfn 0x3100 Normal
p9 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn 0x1e00 Normal
page_fill(p6, 0x6adabd84)                      -> ok
get_page(p3)                                   -> ok
show(pagetypeinfo)                             -> ok
p10 = alloc_page(GFP_TEMPORARY)                -> pfn 0x2000 Normal
p11 = alloc_pages_node(0, GFP_KERNEL, 0)       -> pfn 0x182b Normal
show(pagetypeinfo)                             -> ok
sysctl(zone_reclaim_mode, 1)                   -> 0
show(pagetypeinfo)                             -> ok
p12 = alloc_page(GFP_TEMPORARY)                -> pfn 0x2001 Normal
p13 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_THISNODE|0x100000, 0)  -> pfn 0x1c61 Normal
inc_zone_page_state(p13, numa_hit)             -> misuse
p14 = alloc_pages(GFP_USER|__GFP_DMA|__GFP_MOVABLE|__GFP_HIGH, 0)  -> pfn 0x3 DMA
a3 = get_zeroed_page(GFP_USER|__GFP_MOVABLE|__GFP_COMP|__GFP_NOTRACK)  -> 0xc1c62000
free_pages(a2+0x2, 1)                          -> misuse
