# Hits, misses and foreign pages are counted as /proc/vmstat shows them
boot(ram=48M, cpus=2, nodes=2)
p0 = alloc_pages_node(0, GFP_KERNEL, 0)  -> pfn 0x1828 Normal
p1 = alloc_pages_node(1, GFP_KERNEL, 0)  -> pfn 0x2c2e Normal
switch_cpu(1)                            -> ok
p2 = alloc_pages_node(0, GFP_KERNEL, 0)  -> pfn 0x1829 Normal
p3 = alloc_pages_node(1, GFP_KERNEL, 0)  -> pfn 0x2c2f Normal
p4 = alloc_pages_node(1, GFP_KERNEL, 0)  -> pfn 0x2c30 Normal
tick(300)                                -> ok
show(vmstat)                             -> ok
| nr_free_pages 11660
| nr_slab_reclaimable 0
| nr_slab_unreclaimable 85
| numa_hit 91
| numa_miss 0
| numa_foreign 0
| numa_interleave 0
| numa_local 43
| numa_other 48
