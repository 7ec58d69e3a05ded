# fuzz_page found 289d5f8f: sysctl alloc_pages reclaim_hooks_register reclaimable ...
boot(ram=24M)
sysctl(min_free_kbytes, 0)                                     -> 0
p0 = alloc_pages(GFP_TEMPORARY, 9)                             -> pfn 0x1600 Normal
p1 = alloc_pages(GFP_TEMPORARY, 8)                             -> pfn 0x1500 Normal
p2 = alloc_pages(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS, 10)  -> pfn 0x400 DMA
p3 = alloc_pages(GFP_NOIO|__GFP_FS, 10)                        -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_KERNEL, 7)                                -> pfn 0x1200 Normal
reclaim_hooks_register(RECLAIM|ELSEWHERE|OOM|ZONE)             -> ok
reclaimable(p3)                                                -> ok
reclaimable(p3)                                                -> ok
p5 = alloc_pages(GFP_ATOMIC, 8)                                -> pfn 0x1300 Normal
p6 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)                  -> pfn 0x200 DMA
p7 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)                  -> pfn 0x1100 Normal
p8 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)                  -> pfn 0x800 DMA
p9 = alloc_page(GFP_ATOMIC)                                    -> pfn 0x1480 Normal
get_pageblock_migratetype(p8)                                  -> 2
show(buddyinfo)                                                -> ok
__free_pages(p0, 9)                                            -> ok
a0 = get_zeroed_page(GFP_KERNEL)                               -> 0xc1481000
p10 = alloc_pages_node(1, GFP_KERNEL, 0)                       -> pfn 0x142d Normal
free_pages(a0, 0)                                              -> ok
mod_zone_page_state(0, Normal, nr_dirty, -1)                   -> misuse
mod_zone_page_state(0, Normal, nr_free_pages, 1)               -> misuse
mod_zone_page_state(0, Movable, nr_dirty, 1)                   -> misuse
p11 = alloc_pages_node(-1, GFP_HIGHUSER_MOVABLE, 0)            -> pfn 0x1062 Normal
p12 = alloc_pages_node(2, GFP_USER, 0)                         -> pfn 0x1482 Normal
p13 = alloc_pages(GFP_NOIO, 0)                                 -> pfn 0x1483 Normal
a1 = get_zeroed_page(GFP_KERNEL)                               -> 0xc142e000
split_page(p8, 4)                                              -> misuse
