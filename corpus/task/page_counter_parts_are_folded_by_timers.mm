# Two CPUs keep parts of a counter, until a second has passed
boot(ram=24M, cpus=2)
t1 = kthread(1)                        -> t1
p0 = alloc_page(GFP_KERNEL)            -> pfn 0x142d Normal
inc_zone_page_state(p0, nr_dirty)      -> ok
@t1 inc_zone_page_state(p0, nr_dirty)  -> ok
@t1 inc_zone_page_state(p0, nr_dirty)  -> ok
global_page_state(nr_dirty)            -> 0
tick(200)                              -> ok
global_page_state(nr_dirty)            -> 3
