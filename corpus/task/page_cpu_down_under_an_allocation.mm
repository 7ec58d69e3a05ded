# The CPU goes in the middle of a request, which ends on another one
boot(cpus=2)
t1 = kthread(1)                             -> t1
@t1 p0 = alloc_pages(GFP_KERNEL, 3)  !3:t0  -> pfn 0x1c30 Normal
cpu_down(1)                                 -> 0
@t1 __free_pages(p0, 3)                     -> ok
cpu_up(1)                                   -> 0
