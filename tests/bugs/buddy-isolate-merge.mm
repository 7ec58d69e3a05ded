# An isolated pageblock does not merge with its free neighbour
boot(ram=48M, pae=1)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn * Normal
set_migratetype_isolate(p0)                     -> 0
__free_pages(p0, 9)                             -> ok
check()                                         -> ok
