# Unmovable and reclaimable pages live in different pageblocks
boot(ram=48M)
p0 = alloc_page(GFP_KERNEL)     -> pfn 0x2c2d Normal
p1 = alloc_page(GFP_TEMPORARY)  -> pfn 0x2800 Normal
get_pageblock_migratetype(p0)   -> 0
get_pageblock_migratetype(p1)   -> 1
