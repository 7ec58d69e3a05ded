# A range is isolated whole or not at all
p0 = alloc_page(GFP_KERNEL)               -> pfn 0x1c2d Normal
start_isolate_page_range(0x1800, 0x2000)  -> -EBUSY
