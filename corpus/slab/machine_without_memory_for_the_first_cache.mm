# Memory ends in start-up: there is none for the first arrays of all
boot(cpus=1)  -> panic Creation of kmalloc slab size-128 size=128 failed. Reason -12
e820(0, 16K, RAM)
e820(1M, 1104K, RAM)
p0 = alloc_page(GFP_KERNEL)
