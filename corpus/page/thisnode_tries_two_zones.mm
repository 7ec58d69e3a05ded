# __GFP_THISNODE goes on to the node's next zone; such a list has no cache of full zones
boot(ram=48M, cpus=2, nodes=2)
sysctl(min_free_kbytes, 8192)                            -> 0
p0 = alloc_pages_node(0, GFP_KERNEL|__GFP_THISNODE, 10)  -> pfn 0x1400 Normal
p1 = alloc_pages_node(0, GFP_KERNEL|__GFP_THISNODE, 10)  -> pfn 0xc00 DMA
p2 = alloc_pages_node(0, GFP_KERNEL|__GFP_THISNODE, 10)  -> pfn 0x800 DMA
p3 = alloc_pages_node(0, GFP_KERNEL|__GFP_THISNODE, 10)  -> pfn 0x400 DMA
