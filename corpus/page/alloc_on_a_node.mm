# alloc_pages_node() asks that node first
boot(ram=96M, cpus=2, nodes=2)
p0 = alloc_pages_node(1, GFP_KERNEL, 0)   -> pfn 0x5c2e Normal
p1 = alloc_pages_node(-1, GFP_KERNEL, 0)  -> pfn 0x3028 Normal
