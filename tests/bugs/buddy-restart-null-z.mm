# Zones that were full a moment ago are looked at before a request fails
boot(ram=48M, cpus=1, nodes=2)
sysctl(min_free_kbytes, 16384)                  -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)   -> pfn 0x1900 Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)   -> pfn 0x1a00 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)   -> pfn 0x1b00 Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)   -> pfn 0x1200 Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)   -> pfn 0x1300 Normal
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)   -> pfn 0x1100 Normal
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)   -> pfn 0x2d00 Normal
p7 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)   -> pfn 0x2e00 Normal
p8 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)   -> pfn 0x2f00 Normal
p9 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)   -> pfn 0x2800 Normal
p10 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0x2900 Normal
p11 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0x2a00 Normal
p12 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0x2b00 Normal
p13 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0x1e00 Normal
p14 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0x1f00 Normal
p15 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0x1d00 Normal
p16 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0x2400 Normal
p17 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0xc00 DMA
p18 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0xd00 DMA
p19 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0xe00 DMA
p20 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0xf00 DMA
p21 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0x200 DMA
p22 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0x300 DMA
p23 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0x800 DMA
p24 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0x900 DMA
p25 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0x1400 Normal
p26 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0x2500 Normal
p27 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0xa00 DMA
p28 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> NULL
! t0: page allocation failure. order:8, mode:0x10d0
p29 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> NULL
! t0: page allocation failure. order:8, mode:0x10d0
p30 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> NULL
! t0: page allocation failure. order:8, mode:0x10d0
p31 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> NULL
! t0: page allocation failure. order:8, mode:0x10d0
p32 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> NULL
! t0: page allocation failure. order:8, mode:0x10d0
p33 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> NULL
! t0: page allocation failure. order:8, mode:0x10d0
p34 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> NULL
! t0: page allocation failure. order:8, mode:0x10d0
p35 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> NULL
! t0: page allocation failure. order:8, mode:0x10d0
p36 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> NULL
! t0: page allocation failure. order:8, mode:0x10d0
p37 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> NULL
! t0: page allocation failure. order:8, mode:0x10d0
p38 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> NULL
p39 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> NULL
