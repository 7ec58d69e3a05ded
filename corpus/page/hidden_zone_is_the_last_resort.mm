# When every other zone is full, one that the zonelist cache hides is looked at after all
boot(ram=48M, cpus=2, nodes=2, numa_zonelist_order=zone)
sysctl(min_free_kbytes, 16384)            -> 0
p0 = alloc_pages_node(1, GFP_ATOMIC, 10)  -> pfn 0x2800 Normal
p1 = alloc_pages_node(1, GFP_ATOMIC, 10)  -> pfn 0x2400 Normal
q0 = alloc_pages_node(1, GFP_ATOMIC, 10)  -> pfn *
p2 = alloc_pages_node(1, GFP_ATOMIC, 10)  -> pfn 0xc00 DMA
p3 = alloc_pages_node(1, GFP_ATOMIC, 10)  -> pfn 0x800 DMA
__free_pages(p2, 10)                      -> ok
p4 = alloc_pages_node(1, GFP_ATOMIC, 10)  -> pfn 0xc00 DMA
p5 = alloc_pages_node(1, GFP_ATOMIC, 10)  -> pfn 0x2000 Normal
