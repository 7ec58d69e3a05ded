# fuzz_page_pae found fa753ba1: fail_page_alloc show sysctl alloc_pages zone_page_state ...
boot(pae=1)
fail_page_alloc(1, 100, 3, -1, 0, 0, 0)                   -> ok
show(buddyinfo)                                           -> ok
sysctl(min_free_kbytes, 8192)                             -> 0
p0 = alloc_pages(GFP_KERNEL, 0)                           -> pfn 0x1c30 Normal
p1 = alloc_pages(GFP_KERNEL, 10)                          -> NULL
p2 = alloc_pages(GFP_NOWAIT, 8)                           -> NULL
zone_page_state(0, DMA, nr_free_pages)                    -> 3752
p3 = alloc_page(GFP_KERNEL|__GFP_NORETRY)                 -> pfn 0x1c31 Normal
p4 = alloc_page(GFP_NOWAIT)  ~fail=1+                     -> NULL
free_hot_cold_page(p3, 1)                                 -> ok
p5 = alloc_page(GFP_NOWAIT)                               -> NULL
p6 = alloc_pages(GFP_KERNEL|__GFP_HIGH|__GFP_NORETRY, 2)  -> NULL
p7 = alloc_pages(GFP_ATOMIC, 9)                           -> NULL
p8 = alloc_page(GFP_KERNEL)                               -> NULL
p9 = alloc_page(GFP_KERNEL)                               -> NULL
p10 = alloc_pages(GFP_HIGHUSER, 10)                       -> NULL
p11 = alloc_pages(GFP_HIGHUSER, 0)                        -> NULL
p12 = alloc_pages(GFP_HIGHUSER, 0)                        -> NULL
p13 = alloc_pages(GFP_HIGHUSER, 0)                        -> NULL
p14 = alloc_pages(GFP_HIGHUSER, 9)                        -> NULL
zone_page_state(0, DMA, nr_free_pages)                    -> 3752
p15 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
p16 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
p17 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
p18 = alloc_pages(GFP_NOFS, 10)                           -> NULL
p19 = alloc_pages(GFP_NOWAIT, 8)                          -> NULL
page_io(p8, 2147483649)                                   -> misuse
reclaimable(p8)                                           -> misuse
page_check(p10+168, 0xdb05a5)                             -> misuse
p20 = alloc_page(GFP_HIGHUSER_MOVABLE|0x100000)           -> NULL
p21 = alloc_page(GFP_KERNEL)                              -> NULL
p22 = alloc_page(GFP_KERNEL)                              -> NULL
