# A CPU spins, interrupts off, for a lock that is free by now: who waits for that CPU lets it go on
boot(cpus=2)
t1 = kthread(1)                            -> t1
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 3)  -> pfn 0x2c00 HighMem
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 3)  -> pfn 0x2c08 HighMem
set_migratetype_isolate(p1)  !1.1:t1       -> 0
@t1 unset_migratetype_isolate(p1)          -> ok
