# A stolen block in a pageblock that is at least half free: the pageblock changes its type
boot(ram=24M)
p0 = alloc_pages(GFP_TEMPORARY, 3)  -> pfn 0x1600 Normal
get_pageblock_migratetype(p0)       -> 1
