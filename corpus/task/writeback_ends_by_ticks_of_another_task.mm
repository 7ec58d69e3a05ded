# t1 waits for writeback to end; t0's ticks bring it about
boot(cpus=2)
t1 = kthread(1)                   -> t1
p0 = alloc_page(GFP_KERNEL)       -> pfn * Normal
set_page_flags(p0, PG_writeback)  -> ok
page_io(p0, 5)                    -> ok
@t1 wait_on_page_writeback(p0)    -> ok
tick(3)                           -> ok
p1 = alloc_page(GFP_KERNEL)       -> pfn * Normal
tick(3)                           -> ok
@t1 page_count(p0)                -> 1
