# Two CPUs allocate at the same time.
boot(cpus=2)
t1 = kthread(1)
p0 = alloc_pages(GFP_KERNEL, 3)  !1:t1
@t1 p1 = alloc_pages(GFP_KERNEL, 3)
