# fuzz_boot found 6c8cf470: show alloc_page alloc_pages free_hot_cold_page alloc_pages_node
boot(cpus=2, nodes=3)
e820(0, 636K, RAM)
e820(1M, 2560K, RAM)
e820(0, 636K, RAM)
e820(1M, 127M, RAM)
e820(4G, 64M, RAM)
show(buddyinfo)                           -> ok
p0 = alloc_page(GFP_KERNEL)               -> pfn 0x2c29 Normal
show(buddyinfo)                           -> ok
p1 = alloc_pages(GFP_NOFS|__GFP_ZERO, 2)  -> pfn 0x2c2c Normal
free_hot_cold_page(p0, 1)                 -> ok
p2 = alloc_pages_node(1, GFP_ATOMIC|__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_COMP, 0)  -> pfn 0x30a1 Normal
p3 = alloc_pages_node(2, GFP_ATOMIC, 0)   -> pfn 0x7c19 Normal
show(buddyinfo)                           -> ok
p4 = alloc_page(GFP_KERNEL)               -> pfn 0x2c29 Normal
show(buddyinfo)                           -> ok
p5 = alloc_pages(GFP_NOFS|__GFP_ZERO, 2)  -> pfn 0x2c30 Normal
free_hot_cold_page(p4, 1)                 -> ok
p6 = alloc_pages_node(1, GFP_ATOMIC|__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_COMP, 0)  -> pfn 0x30a2 Normal
p7 = alloc_pages_node(2, GFP_ATOMIC, 0)   -> pfn 0x7c1a Normal
p8 = alloc_pages_node(1, GFP_ATOMIC, 3)   -> pfn 0x5438 Normal
free_hot_cold_page(p2, 0)                 -> ok
