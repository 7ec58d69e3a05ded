# Both take a block of order 3: the second gets the turn before the first has the zone's lock
boot(cpus=2)
t1 = kthread(1)                         -> t1
p0 = alloc_pages(GFP_KERNEL, 3)  !1:t1  -> pfn * Normal
@t1 p1 = alloc_pages(GFP_KERNEL, 3)     -> pfn * Normal
__free_pages(p0, 3)                     -> ok
@t1 __free_pages(p1, 3)                 -> ok
