# Two CPUs, whose calls do not overlap: a program may hand over what a line answered.
boot(cpus=2)
t1 = kthread(1)
p0 = alloc_pages(GFP_KERNEL, 3)
@t1 p1 = alloc_pages(GFP_KERNEL, 3)
@t1 __free_pages(p0, 3)
__free_pages(p1, 3)
