# A pageset asks for a batch and gets what is left: the first page goes out, the rest wait
boot(ram=16M)
sysctl(percpu_pagelist_fraction, 8)  -> 0
task_flags(PF_MEMALLOC)              -> ok
p0 = alloc_pages(GFP_KERNEL, 10)     -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)     -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)      -> pfn 0xe00 DMA
p3 = alloc_pages(GFP_KERNEL, 9)      -> pfn 0x200 DMA
p4 = alloc_pages(GFP_KERNEL, 5)      -> pfn 0xc20 DMA
p5 = alloc_page(GFP_KERNEL)          -> pfn 0xc1f DMA
show(buddyinfo)                      -> ok
| Node 0, zone      DMA      5      2      2      1      3      2      1      0      1      0      0 
p6 = alloc_page(GFP_KERNEL)          -> pfn 0xc40 DMA
