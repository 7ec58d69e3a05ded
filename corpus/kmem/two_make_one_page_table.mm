# Two CPUs find the same page table missing: the second gives its own back
boot(ram=48M, cpus=2, highmem=16M)
p0 = alloc_page(GFP_KERNEL)           -> pfn 0x1c2d Normal
t1 = kthread(1)                       -> t1
v0 = vmap(1, PAGE_KERNEL, p0)  !8:t1  -> 0xc2800000
@t1 v1 = vmap(1, PAGE_KERNEL, p0)     -> 0xc2803000
kstore32(v0, 0x1)                     -> ok
@t1 kload32(v1)                       -> 0x1
