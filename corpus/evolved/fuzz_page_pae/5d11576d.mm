# fuzz_page_pae found 5d11576d: sysctl alloc_pages fail_page_alloc alloc_page ...
boot(ram=24M, pae=1)
sysctl(min_free_kbytes, 16385)                         -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)          -> pfn 0x1600 Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)          -> pfn 0xc00 DMA
sysctl(min_free_kbytes, 16384)                         -> 0
fail_page_alloc(1, 100, 3, -1, 0, 0, 0)                -> ok
p2 = alloc_page(GFP_KERNEL)                            -> pfn 0x1430 Normal
p3 = alloc_page(GFP_KERNEL)                            -> pfn 0x1431 Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)          -> NULL
a0 = __get_free_pages(GFP_KERNEL, 0)                   -> NULL
p5 = alloc_pages(GFP_KERNEL, 9)                        -> NULL
drain_all_pages()                                      -> ok
p6 = alloc_pages(GFP_ATOMIC, 7)                        -> NULL
page_check(p6, 0x1b6d3a9)                              -> misuse
a1 = __get_free_pages(GFP_KERNEL|__GFP_NOWARN, 0)      -> NULL
mod_zone_page_state(3, Movable, numa_hit, 2147483647)  -> misuse
zone_page_state(0, DMA, nr_free_pages)                 -> 3241
p7 = alloc_pages(__GFP_HARDWALL, 0)                    -> NULL
p8 = alloc_pages(GFP_HIGHUSER, 0)                      -> NULL
p9 = alloc_pages(GFP_HIGHUSER, 0)                      -> NULL
p10 = alloc_pages(GFP_ATOMIC, 7)                       -> NULL
page_check(p10, 0x1b6d3a9)                             -> misuse
a2 = __get_free_pages(GFP_KERNEL|__GFP_NOWARN, 0)      -> NULL
mod_zone_page_state(3, Movable, numa_hit, 2147483647)  -> misuse
zone_page_state(0, DMA, nr_free_pages)                 -> 3241
p11 = alloc_pages(__GFP_HARDWALL, 0)                   -> NULL
p12 = alloc_pages(GFP_HIGHUSER, 0)                     -> NULL
p13 = alloc_pages(GFP_HIGHUSER, 0)                     -> NULL
p14 = alloc_pages(GFP_ATOMIC, 7)                       -> NULL
page_check(p14, 0x1b6d3a9)                             -> misuse
a3 = __get_free_pages(GFP_KERNEL|__GFP_NOWARN, 0)      -> NULL
mod_zone_page_state(3, Movable, numa_hit, 2147483647)  -> misuse
zone_page_state(0, DMA, nr_free_pages)                 -> 3241
