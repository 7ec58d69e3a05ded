# Without __GFP_FS nobody is killed; a large order does not retry either
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)   -> pfn 0xe00 DMA
p3 = alloc_pages(GFP_NOFS, 10)    -> NULL
! t0: page allocation failure. order:10, mode:0x50
