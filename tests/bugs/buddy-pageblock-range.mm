# Who steals a block of two pageblocks gets both
boot(ram=24M, pae=1)
p0 = alloc_page(GFP_KERNEL)    -> pfn 0x141f Normal
get_pageblock_migratetype(p0)  -> 0
