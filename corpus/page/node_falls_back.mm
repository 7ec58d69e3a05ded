# The own node used up, pages come from the other
boot(ram=48M, cpus=2, nodes=2)
switch_cpu(1)                     -> ok
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x2800 Normal
p1 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x2400 Normal
p2 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x2000 Normal
p3 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x1400 Normal
p4 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0xc00 DMA
p5 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x800 DMA
p6 = alloc_pages(GFP_KERNEL, 9)   -> pfn 0x2e00 Normal
p7 = alloc_pages(GFP_KERNEL, 9)   -> pfn 0x1e00 Normal
