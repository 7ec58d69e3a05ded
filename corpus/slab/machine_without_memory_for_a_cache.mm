# Memory ends in start-up: there is none for the struct of a general cache
boot(cpus=1)  -> panic Out of memory when creating slab size-4096
e820(0, 16K, RAM)
e820(1M, 1112K, RAM)
p0 = alloc_page(GFP_KERNEL)
