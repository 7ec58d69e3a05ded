# Two CPUs that want a block of one list get two
boot(cpus=2)
t1 = kthread(1)                         -> t1
p0 = alloc_pages(GFP_KERNEL, 3)         -> pfn *
p1 = alloc_pages(GFP_KERNEL, 3)  !1:t1  -> pfn *
@t1 p2 = alloc_pages(GFP_KERNEL, 3)     -> pfn *
