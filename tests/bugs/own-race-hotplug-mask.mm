# A CPU goes between another one's question and its answer
boot(cpus=3)
t1 = kthread(1)                                -> t1
t2 = kthread(2)                                -> t2
@t2 p0 = alloc_page(GFP_KERNEL)  !1:t1  !2:t0  -> pfn 0x1c32 Normal
cpu_down(2)                                    -> 0
@t1 drain_all_pages()                          -> ok
cpu_up(2)                                      -> 0
