# The DMA zone has no frame 0, so its pageblocks' bits stand for other frames: none can be isolated
boot(ram=48M)
p0 = alloc_page(GFP_DMA|__GFP_MOVABLE)  -> pfn 0x3 DMA
get_pageblock_migratetype(p0)           -> 2
set_migratetype_isolate(p0)             -> -EBUSY
