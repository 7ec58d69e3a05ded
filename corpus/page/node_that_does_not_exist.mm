# Nodes are counted modulo those that the machine has: node 3 of two is node 1
boot(ram=48M, cpus=2, nodes=2)
p0 = alloc_pages_node(3, GFP_KERNEL, 0)  -> pfn 0x2c2e Normal
