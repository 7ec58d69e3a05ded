# Orders above 3 are not worth a kill: NULL instead
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x800 DMA
p2 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x400 DMA
p3 = alloc_pages(GFP_KERNEL, 9)   -> pfn 0x1600 Normal
p4 = alloc_pages(GFP_KERNEL, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p5 = alloc_pages(GFP_KERNEL, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p6 = alloc_pages(GFP_KERNEL, 4)   -> pfn 0x1430 Normal
