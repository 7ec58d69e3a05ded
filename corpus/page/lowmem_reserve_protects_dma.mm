# Requests that could use Normal leave part of DMA alone; GFP_DMA gets it
boot(ram=48M)
sysctl(lowmem_reserve_ratio, [4, 32, 32])       -> 0
p0 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x2800 Normal
p1 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x2400 Normal
p2 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x2000 Normal
p3 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x1c00 Normal
p4 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x1800 Normal
p5 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x1400 Normal
p6 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0xc00 DMA
p7 = alloc_pages(GFP_KERNEL, 9)                 -> pfn 0x2e00 Normal
p8 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p9 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p10 = alloc_pages(GFP_DMA|__GFP_NORETRY, 10)    -> pfn 0x800 DMA
