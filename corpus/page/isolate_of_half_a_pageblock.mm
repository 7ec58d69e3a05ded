# A pageblock that reaches over the end of its zone cannot be isolated, movable as it is
boot(ram=23M)
sysctl(min_free_kbytes, 0)                     -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn 0x1200 Normal
get_pageblock_migratetype(p0)                  -> 2
start_isolate_page_range(0x1400, 0x1800)       -> -EBUSY
