# The second free comes in the middle of the first: nobody can say which of them complains
boot(cpus=2)
t1 = kthread(1)                  -> t1
p0 = alloc_pages(GFP_KERNEL, 2)  -> pfn * Normal
__free_pages(p0, 2)  !1:t1       -> ok
@t1 __free_pages(p0, 2)          -> misuse
@t1 page_fill(p0, 0x1)           -> misuse
