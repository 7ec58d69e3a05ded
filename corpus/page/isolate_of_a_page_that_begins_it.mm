# A pageblock that begins with a single free page has nothing to merge when it is isolated
boot(ram=48M)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x2800 Normal
split_page(p0, 10)                              -> ok
__free_pages(p0, 0)                             -> ok
set_migratetype_isolate(p0+1)                   -> 0
unset_migratetype_isolate(p0+1)                 -> ok
