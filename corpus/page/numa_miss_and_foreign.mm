# Pages of another node than asked: misses where they come from, foreign where they were asked for
boot(ram=48M, cpus=2, nodes=2)
p0 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0x2c00 Normal
p1 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0x2800 Normal
p2 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0x2400 Normal
p3 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0x2000 Normal
p4 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0x1800 Normal
p5 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0x1400 Normal
tick(300)                                 -> ok
show(vmstat)                              -> ok
| nr_free_pages 5607
| numa_hit 4
| numa_miss 2
| numa_foreign 2
| numa_interleave 0
| numa_local 2
| numa_other 4
