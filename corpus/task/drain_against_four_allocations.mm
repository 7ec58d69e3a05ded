# Four CPUs are in the middle of an allocation when one drains all pagesets
boot(cpus=4)
t1 = kthread(1)                         -> t1
t2 = kthread(2)                         -> t2
t3 = kthread(3)                         -> t3
@t1 p1 = alloc_page(GFP_KERNEL)  !1:t2  -> pfn * Normal
@t2 p2 = alloc_page(GFP_KERNEL)  !1:t3  -> pfn * Normal
@t3 p3 = alloc_page(GFP_KERNEL)  !1:t0  -> pfn * Normal
drain_all_pages()                       -> ok
@t1 put_page(p1)                        -> ok
@t2 put_page(p2)                        -> ok
@t3 put_page(p3)                        -> ok
