# A task's lines behind its exit() are skipped; its page goes on to live
boot(cpus=2)
t1 = kthread(1)                     -> t1
@t1 p0 = alloc_page(GFP_KERNEL)     -> pfn * Normal
@t1 exit()                          -> ok
@t1 p1 = alloc_page(GFP_KERNEL)     -> no task
t1 = kthread(0)                     -> t2
@t1 put_page(p0)                    -> ok
exit()                              -> misuse
p2 = alloc_page(GFP_KERNEL)  !1:t1  -> pfn p0 Normal
