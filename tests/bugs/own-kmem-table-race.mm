# Two CPUs find the same page table missing
boot(ram=48M, cpus=2, highmem=16M)
p0 = alloc_page(GFP_KERNEL)           -> *
t1 = kthread(1)                       -> t1
v0 = vmap(1, PAGE_KERNEL, p0)  !8:t1  -> 0xc2800000
@t1 v1 = vmap(1, PAGE_KERNEL, p0)     -> 0xc2803000
@t1 kload32(v1)                       -> 0x0
