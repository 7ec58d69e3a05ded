# A pageblock is isolated while another CPU takes pages of it
boot(cpus=2)
t1 = kthread(1)                                 -> t1
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)      -> pfn * HighMem
__free_pages(p0, 10)                            -> ok
set_migratetype_isolate(p0)  !2:t1              -> 0
@t1 p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)  -> pfn * HighMem
@t1 p2 = alloc_page(GFP_HIGHUSER_MOVABLE)       -> pfn * HighMem
unset_migratetype_isolate(p0)                   -> ok
