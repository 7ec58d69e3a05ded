# __GFP_NORETRY: one reclaim without progress, then NULL
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0x800 DMA
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0x400 DMA
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> pfn 0x1600 Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
