# fuzz_page_pae found d2b32050: alloc_pages set_migratetype_isolate ...
boot(ram=48M, pae=1, kernelcore=32M)
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 3)       -> pfn 0x2c00 Movable
set_migratetype_isolate(p0)                     -> 0
set_migratetype_isolate(p0)                     -> 0
unset_migratetype_isolate(p0)                   -> ok
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x1c00 Normal
set_migratetype_isolate(p1)                     -> 0
set_migratetype_isolate(p1)                     -> -EBUSY
start_isolate_page_range(0x1400, 0x1c00)        -> 0
test_pages_isolated(0x200, 0x1c00)              -> -EBUSY
start_isolate_page_range(0x1400, 0x1c00)        -> -EBUSY
test_pages_isolated(0x200, 0x1c00)              -> -EBUSY
start_isolate_page_range(0x1400, 0x1c00)        -> -EBUSY
test_pages_isolated(0x200, 0x1c00)              -> -EBUSY
start_isolate_page_range(0x1400, 0x1c00)        -> -EBUSY
test_pages_isolated(0x200, 0x1c00)              -> -EBUSY
start_isolate_page_range(0x1400, 0x1c01)        -> BUG check_range: end_pfn & (pageblock_nr_pages - 1)
test_pages_isolated(0x200, 0x1c00)
