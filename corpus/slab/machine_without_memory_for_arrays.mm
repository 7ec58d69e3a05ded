# Memory ends in start-up: the caches are there, and none can have arrays of its size
boot(cpus=1)  -> panic Out of memory for the arrays of slab size-4096(DMA)
e820(0, 16K, RAM)
e820(1M, 1128K, RAM)
p0 = alloc_page(GFP_KERNEL)
