# Node -1 is the running CPU's
boot(ram=48M, cpus=2, nodes=2)
p0 = alloc_pages_node(-1, GFP_KERNEL, 0)  -> pfn 0x1828 Normal
switch_cpu(1)                             -> ok
p1 = alloc_pages_node(-1, GFP_KERNEL, 0)  -> pfn 0x2c2e Normal
p2 = alloc_pages(GFP_KERNEL, 1)           -> pfn 0x2c30 Normal
