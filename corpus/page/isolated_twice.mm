# A pageblock of the movable zone may be isolated again; others are busy then
boot(ram=48M, kernelcore=32M)
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 3)       -> pfn 0x2c00 Movable
set_migratetype_isolate(p0)                     -> 0
set_migratetype_isolate(p0)                     -> 0
unset_migratetype_isolate(p0)                   -> ok
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x1c00 Normal
set_migratetype_isolate(p1)                     -> 0
set_migratetype_isolate(p1)                     -> -EBUSY
