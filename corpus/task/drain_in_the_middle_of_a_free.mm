# A page is on its way into CPU 1's pageset while CPU 0 empties all of them
boot(cpus=2)
t1 = kthread(1)                  -> t1
p0 = alloc_pages(GFP_KERNEL, 1)  -> pfn * Normal
split_page(p0, 1)                -> ok
@t1 __free_pages(p0, 0)  !1:t0   -> ok
drain_all_pages()                -> ok
@t1 __free_pages(p0+1, 0)        -> ok
drain_all_pages()                -> ok
