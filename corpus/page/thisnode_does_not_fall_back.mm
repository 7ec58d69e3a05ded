# GFP_THISNODE fails rather than leave the node
boot(ram=48M, cpus=2, nodes=2)
p0 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)  -> pfn 0x2800 Normal
p1 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)  -> pfn 0x2400 Normal
p2 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)  -> pfn 0x2000 Normal
p3 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 9)   -> pfn 0x2e00 Normal
p4 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)  -> NULL
p5 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)  -> NULL
p6 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)  -> NULL
