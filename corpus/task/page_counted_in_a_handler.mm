# A handler counts in the middle of a task's own counting
boot(cpus=2)
p0 = alloc_page(GFP_KERNEL)                         -> pfn 0x1c2d Normal
inc_zone_page_state(p0, nr_dirty)  !1:irq0          -> ok
@irq0 inc_zone_page_state(p0, nr_dirty)             -> ok
dec_zone_page_state(p0, nr_dirty)  !1:irq0          -> ok
@irq0 mod_zone_page_state(0, Normal, nr_dirty, 40)  -> ok
tick(200)                                           -> ok
global_page_state(nr_dirty)                         -> 41
