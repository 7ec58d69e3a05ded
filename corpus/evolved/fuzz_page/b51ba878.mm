# fuzz_page found b51ba878: fail_page_alloc alloc_page sysctl mod_zone_page_state ...
fail_page_alloc(1, 100, 0, -1, 0, 0, 1)                          -> ok
p0 = alloc_page(GFP_USER)                                        -> NULL
p1 = alloc_page(GFP_KERNEL)                                      -> NULL
sysctl(min_free_kbytes, 16384)                                   -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)               -> ok
mod_zone_page_state(0, Normal, nr_inactive_file, 500)            -> ok
p2 = alloc_pages(GFP_KERNEL, 10)                                 -> NULL
reclaim_hooks_register(ZONE)                                     -> ok
p3 = alloc_page(GFP_USER)                                        -> NULL
p4 = alloc_page(GFP_NOFS)                                        -> NULL
p5 = alloc_page(GFP_USER|__GFP_DMA32)                            -> NULL
p6 = alloc_page(GFP_NOFS|0x2000)                                 -> NULL
p7 = alloc_page(GFP_HIGHUSER_MOVABLE|0x2000)                     -> pfn 0x2c00 HighMem
p8 = alloc_pages(GFP_KERNEL, 10)                                 -> NULL
p9 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)            -> NULL
p10 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)           -> NULL
p11 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)           -> NULL
p12 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)           -> NULL
a0 = __get_free_pages(GFP_ATOMIC|__GFP_DMA|__GFP_REPEAT|__GFP_NORETRY|__GFP_THISNODE|__GFP_RECLAIMABLE|__GFP_NOTRACK|0x2000, 10)  -> NULL
p13 = alloc_page(GFP_USER)                                       -> NULL
put_page(p1)                                                     -> misuse
p14 = alloc_page(GFP_USER)                                       -> NULL
get_page(p5)                                                     -> misuse
a1 = __get_free_pages(GFP_USER|__GFP_ZERO|__GFP_RECLAIMABLE, 1)  -> NULL
put_page(p0)                                                     -> misuse
