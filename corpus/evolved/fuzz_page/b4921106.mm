# fuzz_page found b4921106: alloc_pages_node sysctl mod_zone_page_state ...
boot(ram=48M, cpus=2, nodes=2)
p0 = alloc_pages_node(0, GFP_KERNEL, 0)                      -> pfn 0x1828 Normal
sysctl(zone_reclaim_mode, 1)                                 -> 0
sysctl(min_free_kbytes, 16384)                               -> 0
mod_zone_page_state(1, Normal, nr_file_pages, 500)           -> ok
mod_zone_page_state(1, Normal, nr_inactive_file, 500)        -> ok
reclaim_hooks_register(ZONE)                                 -> ok
p1 = alloc_pages_node(1, GFP_KERNEL, 10)                     -> pfn 0x2800 Normal
sysctl(min_free_kbytes, 32768)                               -> 0
p2 = alloc_pages_node(1, GFP_KERNEL, 0)                      -> pfn 0x1829 Normal
switch_cpu(1)                                                -> ok
p3 = alloc_pages_node(0, GFP_KERNEL, 0)                      -> pfn 0x182a Normal
p4 = alloc_pages_node(1, GFP_KERNEL, 0)                      -> pfn 0x182b Normal
p5 = alloc_pages_node(1, GFP_KERNEL, 0)                      -> pfn 0x182c Normal
start_isolate_page_range(0x1400, 0x1800)                     -> -EBUSY
drain_local_pages()                                          -> ok
tick(300)                                                    -> ok
show(vmstat)                                                 -> ok
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)                -> pfn 0x2e00 Normal
p7 = alloc_pages(GFP_ATOMIC, 8)                              -> pfn 0x1900 Normal
p8 = alloc_pages_node(-1, GFP_HIGHUSER_MOVABLE|0x100000, 0)  -> pfn 0x1072 Normal
tick(66)                                                     -> ok
test_pages_isolated(0x1400, 0x1800)                          -> -EBUSY
p9 = alloc_pages_node(-1, GFP_NOFS|__GFP_COMP, 0)            -> pfn 0x182d Normal
start_isolate_page_range(0x1c00, 0x2000)                     -> 0
sysctl(min_free_kbytes, 8192)                                -> 0
p10 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x2400 Normal
p11 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x1400 Normal
a0 = __get_free_pages(GFP_NOIO|__GFP_DMA|__GFP_HIGH|__GFP_FS|__GFP_COLD|__GFP_REPEAT|__GFP_NORETRY|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_HARDWALL|0x2000, 0)  -> 0xc0c00000
free_pages(a0, 0)                                            -> ok
a1 = __get_free_pages(GFP_DMA, 0)                            -> 0xc0c00000
p12 = alloc_pages(GFP_KERNEL, 9)                             -> pfn 0x2000 Normal
p13 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)               -> pfn 0x2200 Normal
