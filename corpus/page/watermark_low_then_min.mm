# Below the low mark kswapd is woken, and the page still comes: the slow path takes the min mark
boot(ram=24M)
sysctl(min_free_kbytes, 8192)                  -> 0
p0 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x800 DMA
p2 = alloc_pages(GFP_KERNEL, 9)                -> pfn 0x1600 Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 8)  -> pfn 0x1500 Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)  -> NULL
! t0: page allocation failure. order:9, mode:0x10d0
p5 = alloc_pages(GFP_ATOMIC, 8)                -> pfn 0x1200 Normal
p6 = alloc_pages(GFP_ATOMIC, 8)                -> pfn 0x1300 Normal
