# Each CPU has its own part of a zone's counter, and an interrupt comes upon one of them
boot(cpus=2)
t1 = kthread(1)                                 -> t1
p0 = alloc_page(GFP_KERNEL)                     -> pfn * Normal
inc_zone_page_state(p0, nr_dirty)  !1:t1        -> ok
@t1 inc_zone_page_state(p0, nr_dirty)  !1:irq0  -> ok
@irq0 inc_zone_page_state(p0, nr_dirty)         -> ok
@t1 dec_zone_page_state(p0, nr_dirty)           -> ok
zone_page_state(0, Normal, nr_dirty)            -> 0
tick(200)                                       -> ok
zone_page_state(0, Normal, nr_dirty)            -> 2
