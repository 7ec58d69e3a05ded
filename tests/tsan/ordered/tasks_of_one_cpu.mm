# A task is preempted by another one of its CPU: what the first did, the second sees.
boot(cpus=2)
t1 = kthread(0)
p0 = alloc_pages(GFP_KERNEL, 3)  !1:t1
@t1 p1 = alloc_pages(GFP_KERNEL, 3)
