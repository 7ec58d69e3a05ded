# A block leaves for the isolated list, and its pageblock is movable again when it arrives
boot(cpus=2)
t1 = kthread(1)                            -> t1
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 3)  -> pfn 0x2c00 HighMem
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 3)  -> pfn 0x2c08 HighMem
set_migratetype_isolate(p1)                -> 0
__free_pages(p0, 3)  !1:t1                 -> ok
@t1 unset_migratetype_isolate(p1)          -> ok
