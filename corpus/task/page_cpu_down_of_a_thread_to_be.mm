# A thread that is to live on a CPU that is down begins on the first one
boot(cpus=2)
cpu_down(1)                      -> 0
t1 = kthread(1)                  -> t1
@t1 p0 = alloc_page(GFP_KERNEL)  -> pfn 0x1c2d Normal
switch_cpu(1)                    -> misuse
cpu_up(1)                        -> 0
@t1 switch_cpu(1)                -> ok
@t1 __free_pages(p0, 0)          -> ok
