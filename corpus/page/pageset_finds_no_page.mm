# A pageset that is empty and a zone without a page: NULL, even for who may have the last one
boot(ram=16M)
task_flags(PF_MEMALLOC)           -> ok
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)   -> pfn 0xe00 DMA
p3 = alloc_pages(GFP_KERNEL, 9)   -> pfn 0x200 DMA
p4 = alloc_pages(GFP_KERNEL, 8)   -> pfn 0xd00 DMA
p5 = alloc_pages(GFP_KERNEL, 7)   -> pfn 0xc80 DMA
p6 = alloc_pages(GFP_KERNEL, 6)   -> pfn 0xc40 DMA
p7 = alloc_pages(GFP_KERNEL, 5)   -> pfn 0x60 DMA
p8 = alloc_pages(GFP_KERNEL, 5)   -> NULL
p9 = alloc_pages(GFP_KERNEL, 4)   -> pfn 0x1e0 DMA
p10 = alloc_pages(GFP_KERNEL, 4)  -> pfn 0x80 DMA
p11 = alloc_pages(GFP_KERNEL, 4)  -> pfn 0xc30 DMA
p12 = alloc_pages(GFP_KERNEL, 3)  -> pfn 0x90 DMA
p13 = alloc_pages(GFP_KERNEL, 2)  -> pfn 0x98 DMA
p14 = alloc_pages(GFP_KERNEL, 2)  -> pfn 0x50 DMA
p15 = alloc_pages(GFP_KERNEL, 1)  -> pfn 0x9c DMA
p16 = alloc_pages(GFP_KERNEL, 1)  -> pfn 0xc2e DMA
p17 = alloc_page(GFP_KERNEL)      -> pfn 0x9e DMA
p18 = alloc_page(GFP_KERNEL)      -> pfn 0xc2d DMA
p19 = alloc_page(GFP_KERNEL)      -> pfn 0x54 DMA
p20 = alloc_page(GFP_KERNEL)      -> pfn 0x55 DMA
p21 = alloc_page(GFP_KERNEL)      -> pfn 0x56 DMA
show(buddyinfo)                   -> ok
| Node 0, zone      DMA      4      1      1      1      0      0      0      0      0      0      0
p22 = alloc_page(GFP_KERNEL)      -> pfn 0x57 DMA
