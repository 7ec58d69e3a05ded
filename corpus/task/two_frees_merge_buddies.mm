# Two halves of a block are freed at once, and merge
boot(cpus=2)
t1 = kthread(1)                  -> t1
p0 = alloc_pages(GFP_KERNEL, 1)  -> pfn * Normal
split_page(p0, 1)                -> ok
drain_all_pages()                -> ok
free_hot_cold_page(p0, 0)        -> ok
drain_local_pages()  !1:t1       -> ok
@t1 free_hot_cold_page(p0+1, 0)  -> ok
@t1 drain_local_pages()          -> ok
show(buddyinfo)                  -> ok
