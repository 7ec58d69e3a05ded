# A pageset asks for a batch and gets what is left: the first page goes out, the rest wait
boot(ram=16M)
sysctl(percpu_pagelist_fraction, 8)  -> 0
task_flags(PF_MEMALLOC)              -> ok
p0 = alloc_pages(GFP_KERNEL, 10)     -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)     -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)      -> pfn 0xe00 DMA
p3 = alloc_pages(GFP_KERNEL, 9)      -> pfn 0x200 DMA
p4 = alloc_pages(GFP_KERNEL, 8)      -> pfn 0xd00 DMA
p5 = alloc_pages(GFP_KERNEL, 7)      -> pfn 0xc80 DMA
p6 = alloc_pages(GFP_KERNEL, 6)      -> pfn 0xc40 DMA
p7 = alloc_pages(GFP_KERNEL, 4)      -> pfn 0xc30 DMA
p8 = alloc_pages(GFP_KERNEL, 5)      -> pfn 0x60 DMA
p9 = alloc_page(GFP_KERNEL)          -> pfn 0x9e DMA
show(buddyinfo)                      -> ok
| Node 0, zone      DMA      0      0      0      0      0      0      0      0      0      0      0
p10 = alloc_page(GFP_KERNEL)         -> pfn 0xc2d DMA
