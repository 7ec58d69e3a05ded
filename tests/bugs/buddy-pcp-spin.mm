# A small pageset of another node is drained after three idle seconds
boot(ram=48M, cpus=2, nodes=2)
sysctl(percpu_pagelist_fraction, 8)      -> 0
p0 = alloc_pages_node(1, GFP_KERNEL, 0)  -> pfn 0x2c2e Normal
p1 = alloc_pages_node(1, GFP_KERNEL, 0)  -> pfn 0x2c2f Normal
tick(100)                                -> ok
tick(500)                                -> ok
tick(500)                                -> ok
