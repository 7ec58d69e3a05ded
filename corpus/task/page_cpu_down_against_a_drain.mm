# A CPU is not stopped before it has answered who drains all pagesets
boot(cpus=3)
t1 = kthread(1)                                    -> t1
t2 = kthread(2)                                    -> t2
@t2 p0 = alloc_pages(GFP_KERNEL, 2)  !1:t1  !2:t0  -> pfn 0x1c34 Normal
cpu_down(2)                                        -> 0
@t1 drain_all_pages()                              -> ok
