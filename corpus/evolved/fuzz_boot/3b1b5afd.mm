# fuzz_boot found 3b1b5afd: alloc_pages
boot(ram=48M, cpus=2, nodes=4, highmem=20M, kernelcore=40M)
e820(2M, 0x8ec, unusable)
e820(0, 636K, RAM)
e820(1M, 127M, RAM)
e820(4G, 64M, RAM)
p0 = alloc_pages(GFP_HIGHUSER, 9)  -> pfn 0x2200 Normal
