# A block comes home while its pageblock is being isolated: it is isolated with it
boot(cpus=2)
t1 = kthread(1)                            -> t1
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 3)  -> pfn 0x2c00 HighMem
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 3)  -> pfn 0x2c08 HighMem
__free_pages(p0, 3)  !1:t1                 -> ok
@t1 set_migratetype_isolate(p1)            -> 0
__free_pages(p1, 3)                        -> ok
test_pages_isolated(0x2c00, 0x3000)        -> 0
