# A range with a page in use is not free
p0 = alloc_page(GFP_HIGHUSER_MOVABLE)            -> pfn *
start_isolate_page_range(0x2c00, 0x3000)         -> *
test_pages_isolated(0x2c00, 0x3000)              -> *
