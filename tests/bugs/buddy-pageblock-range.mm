# Who steals a block of two pageblocks gets both
boot(ram=48M, pae=1)
p0 = alloc_pages(GFP_KERNEL, 9)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL, 9)  -> pfn * Normal
get_pageblock_migratetype(p0)    -> 0
get_pageblock_migratetype(p1)    -> 0
