# t1 sleeps: t0's lines go on before t1's, which stand above them
boot(cpus=2)
t1 = kthread(1)                  -> t1
p0 = alloc_page(GFP_KERNEL)      -> pfn * Normal
lock_page(p0)                    -> ok
@t1 lock_page(p0)                -> ok
@t1 p1 = alloc_page(GFP_KERNEL)  -> pfn * Normal
p2 = alloc_page(GFP_KERNEL)      -> pfn * Normal
unlock_page(p0)                  -> ok
@t1 unlock_page(p0)              -> ok
