# CPUs are counted modulo those that the machine has
boot(cpus=2)
switch_cpu(3)                -> ok
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x1c2d Normal
