# fuzz_boot_pae found aa19e498: show alloc_pages
boot(cpus=4, pae=1)
e820(32M, 16M, RAM, 0)
e820(0, 636K, RAM, 1)
e820(1M, 15M, RAM, 3)
show(active_ranges)               -> ok
show(zonelists)                   -> ok
p0 = alloc_pages(GFP_KERNEL, 4)   -> pfn 0x20 DMA
show(buddyinfo)                   -> ok
p1 = alloc_pages(GFP_KERNEL, 4)   -> pfn 0x30 DMA
show(buddyinfo)                   -> ok
p2 = alloc_pages(GFP_KERNEL, 4)   -> pfn 0x40 DMA
show(buddyinfo)                   -> ok
p3 = alloc_pages(GFP_KERNEL, 4)   -> pfn 0x50 DMA
p4 = alloc_pages(GFP_KERNEL, 4)   -> pfn 0x60 DMA
p5 = alloc_pages(GFP_KERNEL, 4)   -> pfn 0x70 DMA
p6 = alloc_pages(GFP_KERNEL, 4)   -> pfn 0xc40 DMA
p7 = alloc_pages(GFP_KERNEL, 4)   -> pfn 0xc50 DMA
p8 = alloc_pages(GFP_KERNEL, 4)   -> pfn 0xc60 DMA
p9 = alloc_pages(GFP_KERNEL, 4)   -> pfn 0xc70 DMA
p10 = alloc_pages(GFP_KERNEL, 4)  -> pfn 0xc80 DMA
