# A pageblock of which exactly half is free goes to the thief
boot(ram=24M)
sysctl(min_free_kbytes, 0)                     -> 0
p0 = alloc_pages(GFP_KERNEL, 9)                -> pfn 0x1600 Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn 0x1200 Normal
p2 = alloc_page(GFP_TEMPORARY)                 -> pfn 0x1500 Normal
get_pageblock_migratetype(p2)                  -> 0
get_pageblock_migratetype(p0)                  -> 0
