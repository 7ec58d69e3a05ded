# The ticks woke events/1, which folds CPU 1's counters: a mark lets it do so before the line is over
boot(cpus=2)
t1 = kthread(1)                               -> t1
p0 = alloc_page(GFP_KERNEL)                   -> pfn * Normal
@t1 inc_zone_page_state(p0, nr_dirty)         -> ok
tick(130)  !1:events/1                        -> ok
@t1 p1 = alloc_page(GFP_KERNEL)  !1:events/0  -> pfn * Normal
zone_page_state(0, Normal, nr_dirty)          -> 1
