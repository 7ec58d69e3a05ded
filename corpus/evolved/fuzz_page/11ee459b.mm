# fuzz_page found 11ee459b: alloc_page fail_page_alloc show sysctl alloc_pages ...
p0 = alloc_page(GFP_NOIO|__GFP_HIGH)                           -> pfn 0x1c2d Normal
fail_page_alloc(1, 100, 0, -1, 0, 1, 0)                        -> ok
p1 = alloc_page(GFP_KERNEL)                                    -> pfn 0x1c2e Normal
show(buddyinfo)                                                -> ok
sysctl(min_free_kbytes, 0)                                     -> 0
p2 = alloc_pages(GFP_TEMPORARY, 9)                             -> pfn 0x1400 Normal
p3 = alloc_pages(GFP_TEMPORARY, 8)                             -> pfn 0x1600 Normal
p4 = alloc_pages(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS, 10)  -> NULL
p5 = alloc_pages(GFP_NOIO|__GFP_MOVABLE|__GFP_FS, 10)          -> pfn 0x1800 Normal
p6 = alloc_pages(GFP_KERNEL, 7)                                -> pfn 0x1c80 Normal
reclaim_hooks_register(RECLAIM|ELSEWHERE|OOM|ZONE)             -> ok
reclaimable(p2)                                                -> ok
reclaimable(p2)                                                -> ok
p7 = alloc_pages(GFP_ATOMIC, 8)                                -> NULL
p8 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)                  -> pfn 0x1100 Normal
p9 = alloc_page(GFP_ATOMIC)                                    -> NULL
p10 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)                 -> pfn 0x1200 Normal
show(buddyinfo)                                                -> ok
get_pageblock_migratetype(p2)                                  -> 1
