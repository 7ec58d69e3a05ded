# More than half of an unmovable pageblock is free: a reclaimable request makes it its own
boot(ram=24M)
sysctl(min_free_kbytes, 0)                     -> 0
p0 = alloc_pages(GFP_KERNEL, 8)                -> pfn 0x1500 Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn 0x1200 Normal
p2 = alloc_page(GFP_TEMPORARY)                 -> pfn 0x1600 Normal
get_pageblock_migratetype(p2)                  -> 1
get_pageblock_migratetype(p0)                  -> 1
