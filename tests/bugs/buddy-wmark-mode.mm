# Below the low watermark requests are served down to min
boot(ram=16M, cpus=1)
sysctl(min_free_kbytes, 8192)                   -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 7)   -> pfn 0xc80 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 7)   -> pfn 0xd00 DMA
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 7)   -> pfn 0xd80 DMA
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 7)   -> pfn 0xe00 DMA
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 7)   -> pfn 0xe80 DMA
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 7)   -> pfn 0xf00 DMA
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 7)   -> pfn 0xf80 DMA
p7 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 7)   -> pfn 0x200 DMA
p8 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 7)   -> pfn 0x280 DMA
p9 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 7)   -> pfn 0x300 DMA
p10 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 7)  -> pfn 0x380 DMA
p11 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 7)  -> pfn 0x800 DMA
p12 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 7)  -> NULL
! t0: page allocation failure. order:7, mode:0x10d0
p13 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 7)  -> NULL
! t0: page allocation failure. order:7, mode:0x10d0
p14 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 7)  -> NULL
! t0: page allocation failure. order:7, mode:0x10d0
p15 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 7)  -> NULL
! t0: page allocation failure. order:7, mode:0x10d0
