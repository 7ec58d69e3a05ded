# A handler that may not wait fails in the middle of a request that may
boot(ram=16M, cpus=1)
p0 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)                          -> pfn 0xe00 DMA
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  !4:irq0  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
@irq0 p4 = alloc_pages(GFP_ATOMIC, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0x20
