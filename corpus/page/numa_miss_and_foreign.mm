# Pages of another node than asked: misses where they come from, foreign where they were asked for
boot(ram=48M, cpus=2, nodes=2)
p0 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0x2800 Normal
p1 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0x2400 Normal
p2 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0x2000 Normal
p3 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0x1400 Normal
p4 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0xc00 DMA
p5 = alloc_pages_node(1, GFP_KERNEL, 10)  -> pfn 0x800 DMA
tick(300)                                 -> ok
show(vmstat)                              -> ok
| nr_free_pages 5521
| nr_slab_reclaimable 0
| nr_slab_unreclaimable 85
| numa_hit 89
| numa_miss 3
| numa_foreign 3
| numa_interleave 0
| numa_local 43
| numa_other 49
