# A pageblock that is isolated already counts once
boot(ram=48M, highmem=16M, movablecore=8M)
p0 = alloc_page(GFP_HIGHUSER_MOVABLE)  -> pfn 0x2c00 Movable
set_migratetype_isolate(p0)            -> 0
set_migratetype_isolate(p0)            -> 0
unset_migratetype_isolate(p0)          -> ok
