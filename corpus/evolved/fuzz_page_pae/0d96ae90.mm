# fuzz_page_pae found 0d96ae90: sysctl mod_zone_page_state show task_flags alloc_page ...
boot(ram=96M, cpus=4, nodes=4, pae=1)
sysctl(zone_reclaim_mode, 1)                                   -> 0
sysctl(min_free_kbytes, 16384)                                 -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)             -> ok
mod_zone_page_state(0, Normal, nr_inactive_file, 500)          -> ok
show(buddyinfo)                                                -> ok
task_flags(PF_MEMALLOC)                                        -> ok
p0 = alloc_page(GFP_KERNEL)                                    -> pfn 0x182d Normal
switch_cpu(2)                                                  -> ok
p1 = alloc_page(GFP_KERNEL)                                    -> pfn 0x4833 Normal
p2 = alloc_pages(GFP_KERNEL, 10)                               -> pfn 0x4400 Normal
p3 = alloc_pages_node(1, GFP_ATOMIC, 10)                       -> pfn 0x2c00 Normal
p4 = alloc_pages_node(1, GFP_ATOMIC, 10)                       -> pfn 0x2800 Normal
get_pageblock_migratetype(p4)                                  -> 0
p5 = alloc_page(__GFP_NOMEMALLOC)                              -> pfn 0x4834 Normal
p6 = alloc_pages_node(1, GFP_ATOMIC, 10)                       -> pfn 0x2400 Normal
p7 = alloc_pages_node(1, GFP_ATOMIC, 10)                       -> pfn 0x2000 Normal
__free_pages(p6, 10)                                           -> ok
switch_cpu(3)                                                  -> ok
p8 = alloc_page(GFP_KERNEL)                                    -> pfn 0x5c33 Normal
p9 = alloc_pages_node(1, GFP_ATOMIC, 10)                       -> pfn 0x2400 Normal
a0 = alloc_pages_exact(2049K, GFP_KERNEL)                      -> 0xc5800000
show(kernel_page_tables)                                       -> ok
free_pages_exact(a0, 2052K)                                    -> ok
show(buddyinfo)                                                -> ok
p10 = alloc_page(GFP_NOIO|__GFP_DMA32|__GFP_FS|__GFP_NORETRY)  -> pfn 0x5c34 Normal
__free_pages(p7, 10)                                           -> ok
p11 = alloc_pages(GFP_TEMPORARY, 0)  ~fail=2                   -> pfn 0x5800 Normal
p12 = alloc_page(GFP_KERNEL)                                   -> pfn 0x5c35 Normal
free_hot_cold_page(p5, 4294967295)                             -> ok
p13 = alloc_page(GFP_HIGHUSER)                                 -> pfn 0x5c36 Normal
clear_page_flags(p12, 0)                                       -> ok
p14 = alloc_pages(GFP_KERNEL, 1)                               -> pfn 0x5c38 Normal
