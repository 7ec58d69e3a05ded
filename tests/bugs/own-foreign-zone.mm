# A request that another node serves is counted at both
boot(ram=48M, cpus=2, nodes=2)
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn *
p1 = alloc_pages(GFP_KERNEL, 10)  -> pfn *
p2 = alloc_pages(GFP_KERNEL, 10)  -> pfn *
p3 = alloc_pages(GFP_KERNEL, 10)  -> pfn *
p4 = alloc_pages(GFP_KERNEL, 10)  -> pfn *
p5 = alloc_pages(GFP_KERNEL, 10)  -> pfn *
