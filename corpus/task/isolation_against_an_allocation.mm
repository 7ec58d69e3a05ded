# A pageblock is isolated while another CPU takes pages of it
boot(cpus=2)
t1 = kthread(1)                                 -> t1
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)      -> pfn 0x2c00 HighMem
__free_pages(p0, 10)                            -> ok
set_migratetype_isolate(p0)  !2:t1              -> 0
@t1 p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)  -> pfn 0x2800 HighMem
@t1 p2 = alloc_page(GFP_HIGHUSER_MOVABLE)       -> pfn 0x2400 HighMem
unset_migratetype_isolate(p0)                   -> ok
