# A movable request that finds no movable block takes a reclaimable one, and not the pageblock
boot(ram=24M)
sysctl(min_free_kbytes, 0)                     -> 0
p0 = alloc_pages(GFP_TEMPORARY, 9)             -> pfn 0x1600 Normal
p1 = alloc_pages(GFP_TEMPORARY, 8)             -> pfn 0x1500 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn 0x1200 Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)  -> pfn 0x1100 Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)  -> pfn * Normal
p5 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)  -> pfn * Normal
get_pageblock_migratetype(p5)                  -> 1
