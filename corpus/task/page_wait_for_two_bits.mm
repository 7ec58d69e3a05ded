# Writeback's end wakes who waits for that, not who waits for the lock of the page
boot(cpus=3)
t1 = kthread(1)                   -> t1
t2 = kthread(2)                   -> t2
p0 = alloc_page(GFP_KERNEL)       -> pfn 0x1c32 Normal
lock_page(p0)                     -> ok
set_page_flags(p0, PG_writeback)  -> ok
@t1 lock_page(p0)                 -> ok
@t2 wait_on_page_writeback(p0)    -> ok
end_page_writeback(p0)            -> ok
unlock_page(p0)                   -> ok
@t1 unlock_page(p0)               -> ok
