# A block that is freed gives its zone hope
p0 = alloc_pages(GFP_KERNEL, 2)      -> pfn * Normal
zone_all_unreclaimable(0, Normal)    -> ok
__free_pages(p0, 2)                  -> ok
