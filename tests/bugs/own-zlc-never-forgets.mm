# A zone that was full is one like others again after a second
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
__free_pages(p6, 8)                             -> ok
__free_pages(p7, 8)                             -> ok
__free_pages(p8, 8)                             -> ok
__free_pages(p9, 8)                             -> ok
tick(200)                                       -> ok
p18 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0x2800 Normal
