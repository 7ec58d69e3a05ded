# Two CPUs allocate at the same time.
boot(cpus=2)
t1 = kthread(1)
p0 = alloc_page(GFP_KERNEL)
@t1 p1 = alloc_pages(GFP_KERNEL, 9)
