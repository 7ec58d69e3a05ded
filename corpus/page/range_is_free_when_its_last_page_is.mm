# An isolated range counts as free when the last block of it is
boot(ram=96M)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x5800 Normal
start_isolate_page_range(0x5800, 0x5c00)        -> 0
test_pages_isolated(0x5800, 0x5c00)             -> -EBUSY
__free_pages(p0, 10)                            -> ok
test_pages_isolated(0x5800, 0x5c00)             -> 0
