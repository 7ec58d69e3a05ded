# fuzz_system found d1612524: alloc_pages alloc_pages_node set_page_mapcount sysctl ...
boot(ram=96M, cpus=4, nodes=4, highmem=16M, kernelcore=48M)
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 1)                     -> pfn 0x182a Normal
p1 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 1)              -> pfn 0x5c00 Movable
p2 = alloc_pages_node(1, GFP_HIGHUSER_MOVABLE, 1)              -> pfn 0x5c02 Movable
p3 = alloc_pages_node(-1, GFP_KERNEL|__GFP_REPEAT|0x2000, 2)   -> pfn 0x182c Normal
set_page_mapcount(p3, 3756033)                                 -> misuse
sysctl(min_free_kbytes, 65536)                                 -> 0
oom_killer_disable(1)                                          -> ok
oom_killer_disabled()                                          -> 1
p4 = alloc_pages(GFP_KERNEL|__GFP_COMP, 1)                     -> pfn 0x1830 Normal
p5 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 1)              -> pfn 0x5c04 Movable
p6 = alloc_pages_node(1, GFP_HIGHUSER_MOVABLE, 1)              -> pfn 0x5c06 Movable
p7 = alloc_pages_node(-1, GFP_KERNEL|__GFP_REPEAT|0x2000, 2)   -> pfn 0x1834 Normal
set_page_mapcount(p7, 3756033)                                 -> misuse
p8 = alloc_pages_node(3, GFP_KERNEL, 0)                        -> pfn 0x4e24 Normal
free_hot_cold_page(p8, 0)                                      -> ok
p9 = alloc_page(GFP_KERNEL)                                    -> pfn 0x1832 Normal
p10 = alloc_pages_node(1, GFP_HIGHUSER_MOVABLE, 0)             -> pfn 0x5c08 Movable
free_hot_cold_page(p10, 29360127)                              -> ok
p11 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 1)             -> pfn 0x5c08 Movable
p12 = alloc_pages_node(1, GFP_HIGHUSER_MOVABLE, 1)             -> pfn 0x5c0a Movable
p13 = alloc_pages_node(-1, GFP_KERNEL|__GFP_REPEAT|0x2000, 2)  -> pfn 0x1838 Normal
p14 = alloc_page(GFP_KERNEL|__GFP_NOFAIL)                      -> pfn 0x1833 Normal
zone_all_unreclaimable(0, DMA)                                 -> ok
p15 = alloc_page(GFP_ATOMIC)                                   -> pfn 0x183c Normal
oom_killer_disable(0)                                          -> ok
p16 = alloc_pages_node(3, GFP_KERNEL, 0)                       -> pfn 0x4e24 Normal
free_hot_cold_page(p16, 0)                                     -> ok
set_page_mapcount(p7, 3756033)                                 -> misuse
p17 = alloc_pages_node(3, GFP_KERNEL, 0)                       -> pfn 0x4e24 Normal
p18 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_COMP)              -> pfn 0x5c0c Movable
p19 = alloc_page(GFP_KERNEL|__GFP_COLD)                        -> pfn 0x183d Normal
free_hot_cold_page(p19, 0)                                     -> ok
p20 = alloc_pages_node(1, GFP_HIGHUSER_MOVABLE, 0)             -> pfn 0x5c0d Movable
free_hot_cold_page(p20, 29360127)                              -> ok
p21 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 1)             -> pfn 0x5c0e Movable
p22 = alloc_pages_node(3, GFP_KERNEL, 0)                       -> pfn 0x4e25 Normal
p23 = alloc_pages_node(1, GFP_HIGHUSER_MOVABLE, 0)             -> pfn 0x5c0d Movable
free_hot_cold_page(p23, 29360127)                              -> ok
p24 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 1)             -> pfn 0x5c10 Movable
p25 = alloc_pages_node(1, GFP_HIGHUSER_MOVABLE, 1)             -> pfn 0x5c12 Movable
p26 = alloc_pages_node(-1, GFP_KERNEL|__GFP_REPEAT|0x2000, 2)  -> pfn 0x1840 Normal
p27 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 1)             -> pfn 0x5c14 Movable
p28 = alloc_pages_node(1, GFP_HIGHUSER_MOVABLE, 1)             -> pfn 0x5c16 Movable
set_page_mapcount(p14, 3756033)                                -> misuse
p29 = alloc_pages_node(3, GFP_KERNEL, 0)                       -> pfn 0x4e26 Normal
p30 = alloc_pages_node(-1, GFP_KERNEL|__GFP_REPEAT|0x2000, 2)  -> pfn 0x1844 Normal
set_page_mapcount(p30, 3756033)                                -> misuse
p31 = alloc_pages_node(3, GFP_KERNEL, 0)                       -> pfn 0x4e27 Normal
p32 = alloc_pages_node(1, GFP_HIGHUSER_MOVABLE, 1)             -> pfn 0x5c18 Movable
p33 = alloc_pages_node(-1, GFP_USER, 2)                        -> pfn 0x1848 Normal
set_page_mapcount(p33, 3756033)                                -> misuse
p34 = alloc_pages_node(3, GFP_KERNEL, 0)                       -> pfn 0x4e28 Normal
free_hot_cold_page(p15, 0)                                     -> ok
p35 = alloc_pages_node(1, GFP_HIGHUSER_MOVABLE, 0)             -> pfn 0x5c0d Movable
free_hot_cold_page(p35, 29360127)                              -> ok
p36 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 1)             -> pfn 0x5c1a Movable
p37 = alloc_pages_node(1, GFP_HIGHUSER_MOVABLE, 1)             -> pfn 0x5c1c Movable
p38 = alloc_pages_node(-1, GFP_KERNEL|__GFP_COLD|__GFP_REPEAT|0x2000, 2)  -> pfn 0x183c Normal
p39 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_COMP)              -> pfn 0x5c0d Movable
set_page_mapcount(p18, 3756033)                                -> misuse
p40 = alloc_pages_node(3, GFP_KERNEL, 0)                       -> pfn 0x4e29 Normal
free_hot_cold_page(p40, 0)                                     -> ok
p41 = alloc_pages_node(1, GFP_HIGHUSER_MOVABLE, 0)             -> pfn 0x5c1e Movable
free_hot_cold_page(p41, 29360127)                              -> ok
