# One pageblock of the range is not movable: none is isolated
boot(ram=48M)
p0 = alloc_page(GFP_KERNEL)               -> pfn 0x2c2d Normal
start_isolate_page_range(0x2000, 0x3000)  -> -EBUSY
set_migratetype_isolate(p0)               -> -EBUSY
test_pages_isolated(0x2000, 0x2400)       -> -EBUSY
