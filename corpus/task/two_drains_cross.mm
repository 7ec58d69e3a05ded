# Each drains the other's pageset: neither waits for the other in vain
boot(cpus=2)
t1 = kthread(1)                  -> t1
p0 = alloc_page(GFP_KERNEL)      -> pfn * Normal
@t1 p1 = alloc_page(GFP_KERNEL)  -> pfn * Normal
drain_all_pages()  !1:t1         -> ok
@t1 drain_all_pages()  !1:t0     -> ok
put_page(p0)  !2:t1              -> ok
@t1 put_page(p1)  !1:t0          -> ok
drain_all_pages()                -> ok
