# fuzz_boot found 07b4ab86: show alloc_pages
boot(cpus=2, mem=16M)
e820(0, 636K, RAM, 0)
e820(1M, 15M, RAM, 0)
e820(16M, 16M, RAM, 1)
show(zonelists)                                 -> ok
p0 = alloc_pages(GFP_ATOMIC|__GFP_THISNODE, 7)  -> pfn 0xc80 DMA
p1 = alloc_pages(GFP_KERNEL, 3)                 -> pfn 0xc30 DMA
