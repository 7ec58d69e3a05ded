# Who waits for the end of writeback sleeps on when the page is unlocked
boot(cpus=2)
t1 = kthread(1)                                  -> t1
p0 = alloc_page(GFP_KERNEL)                      -> pfn *
set_page_flags(p0, PG_writeback)                 -> ok
lock_page(p0)                                    -> ok
@t1 wait_on_page_writeback(p0)                   -> ok
unlock_page(p0)                                  -> ok
end_page_writeback(p0)                           -> ok
