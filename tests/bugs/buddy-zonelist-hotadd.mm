# Each node reaches the movable zones of all
boot(ram=48M, cpus=2, nodes=2, movablecore=16M)
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x121a Normal
