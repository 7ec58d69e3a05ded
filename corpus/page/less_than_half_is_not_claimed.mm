# A stolen block in a pageblock of which less than half is free: the type stays
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn 0x1200 Normal
p1 = alloc_pages(GFP_TEMPORARY, 3)             -> pfn 0x1600 Normal
get_pageblock_migratetype(p1)                  -> 1
