# All threads that wait for the end of writeback go on, whoever ends it
boot(cpus=4)
t1 = kthread(1)                   -> t1
t2 = kthread(2)                   -> t2
t3 = kthread(3)                   -> t3
p0 = alloc_page(GFP_KERNEL)       -> pfn 0x1c36 Normal
set_page_flags(p0, PG_writeback)  -> ok
@t1 wait_on_page_writeback(p0)    -> ok
@t2 wait_on_page_writeback(p0)    -> ok
@t3 wait_on_page_writeback(p0)    -> ok
end_page_writeback(p0)  !1:t3     -> ok
@t3 trylock_page(p0)              -> 1
