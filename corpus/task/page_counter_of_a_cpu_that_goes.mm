# What a CPU had not folded in yet is counted when it goes
boot(ram=24M, cpus=2)
t1 = kthread(1)                        -> t1
p0 = alloc_page(GFP_KERNEL)            -> pfn 0x142d Normal
@t1 inc_zone_page_state(p0, nr_dirty)  -> ok
global_page_state(nr_dirty)            -> 0
cpu_down(1)                            -> 0
global_page_state(nr_dirty)            -> 1
