# A handler counts in the middle of a task's counting
boot(cpus=1)
p0 = alloc_page(GFP_KERNEL)                       -> pfn *
inc_zone_page_state(p0, nr_dirty)  !1:irq0   -> ok
@irq0 inc_zone_page_state(p0, nr_dirty)      -> ok
