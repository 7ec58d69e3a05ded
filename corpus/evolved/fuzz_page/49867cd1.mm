# fuzz_page found 49867cd1: alloc_page get_page sysctl alloc_pages_node __free_pages ...
boot(ram=48M, cpus=2, nodes=2)
p0 = alloc_page(GFP_USER)                                  -> pfn 0x1828 Normal
get_page(p0)                                               -> ok
p1 = alloc_page(__GFP_COLD)                                -> pfn 0x1829 Normal
sysctl(min_free_kbytes, 8192)                              -> 0
p2 = alloc_pages_node(0, GFP_KERNEL|__GFP_THISNODE, 10)    -> pfn 0x1400 Normal
p3 = alloc_pages_node(0, GFP_KERNEL|__GFP_THISNODE, 10)    -> pfn 0xc00 DMA
__free_pages(p2, 10)                                       -> ok
__free_pages(p3, 10)                                       -> ok
p4 = alloc_page(GFP_KERNEL)                                -> pfn 0x182a Normal
switch_cpu(3)                                              -> ok
a0 = __get_free_pages(GFP_NOIO, 3)                         -> 0xc2c30000
tick(1)                                                    -> ok
__free_pages(p4, 0)                                        -> ok
p5 = alloc_page(GFP_KERNEL|__GFP_MOVABLE|__GFP_THISNODE)   -> pfn 0x1c51 Normal
p6 = alloc_page(GFP_KERNEL|__GFP_MOVABLE|__GFP_THISNODE)   -> pfn 0x1c52 Normal
p7 = alloc_page(GFP_KERNEL|__GFP_MOVABLE|__GFP_THISNODE)   -> pfn 0x1c53 Normal
p8 = alloc_page(GFP_KERNEL|__GFP_MOVABLE|__GFP_THISNODE)   -> pfn 0x1c54 Normal
p9 = alloc_page(GFP_KERNEL|__GFP_MOVABLE|__GFP_THISNODE)   -> pfn 0x1c55 Normal
p10 = alloc_page(GFP_KERNEL|__GFP_MOVABLE|__GFP_THISNODE)  -> pfn 0x1c56 Normal
p11 = alloc_page(GFP_KERNEL|__GFP_MOVABLE|__GFP_THISNODE)  -> pfn 0x1c57 Normal
p12 = alloc_page(GFP_KERNEL|__GFP_MOVABLE|__GFP_THISNODE)  -> pfn 0x1c58 Normal
p13 = alloc_pages_node(0, GFP_KERNEL|__GFP_THISNODE, 8)    -> pfn 0x1900 Normal
__free_pages(p5, 0)                                        -> ok
p14 = alloc_page(GFP_NOIO)                                 -> pfn 0x2c2e Normal
sysctl(zone_reclaim_mode, 485626535)                       -> 0
p15 = alloc_page(GFP_HIGHUSER_MOVABLE)                     -> pfn 0x1c51 Normal
p16 = alloc_page(GFP_HIGHUSER_MOVABLE)                     -> pfn 0x1c59 Normal
