# A block comes home to a pageblock that is isolated meanwhile
boot(cpus=2)
t1 = kthread(1)                            -> t1
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 3)  -> pfn *
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 3)  -> pfn p0+8 HighMem
__free_pages(p0, 3)  !1:t1                 -> ok
@t1 set_migratetype_isolate(p1)            -> 0
