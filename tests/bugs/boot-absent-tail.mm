# A zone with two holes counts both
boot(cpus=1)
e820(0, 636K, RAM)
e820(1M, 11M, RAM)
e820(16M, 8M, RAM)
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x1413 Normal
