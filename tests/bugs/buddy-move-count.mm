# Who takes the larger half of a pageblock gets the pageblock
boot(ram=24M)
p0 = alloc_pages(GFP_TEMPORARY, 3)  -> pfn 0x1600 Normal
get_pageblock_migratetype(p0)       -> 1
