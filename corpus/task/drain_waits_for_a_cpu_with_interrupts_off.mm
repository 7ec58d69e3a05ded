# t1 fills its pageset with interrupts off when t0 wants all pagesets drained: t0 spins until CPU 1
# takes the interrupt
boot(cpus=2)
t1 = kthread(1)                         -> t1
@t1 p0 = alloc_page(GFP_KERNEL)  !1:t0  -> pfn * Normal
drain_all_pages()                       -> ok
show(buddyinfo)                         -> ok
@t1 __free_pages(p0, 0)                 -> ok
