# The end of a transfer comes to another CPU when the one that waited for it has gone
boot(cpus=2)
t1 = kthread(1)                   -> t1
p0 = alloc_page(GFP_KERNEL)       -> pfn 0x1c2d Normal
set_page_flags(p0, PG_writeback)  -> ok
@t1 page_io(p0, 50)               -> ok
cpu_down(1)                       -> 0
wait_on_page_writeback(p0)        -> ok
cpu_up(1)                         -> 0
