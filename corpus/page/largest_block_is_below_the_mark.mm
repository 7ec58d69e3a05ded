# A block of 512 is there, and pages enough: but what lies in smaller blocks does not count
boot(ram=16M)
sysctl(min_free_kbytes, 256)                   -> 0
p0 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)                -> pfn 0xe00 DMA
p3 = alloc_pages(GFP_KERNEL, 8)                -> pfn 0xd00 DMA
p4 = alloc_pages(GFP_KERNEL, 7)                -> pfn 0xc80 DMA
p5 = alloc_pages(GFP_KERNEL, 6)                -> pfn 0xc40 DMA
show(buddyinfo)                                -> ok
| Node 0, zone      DMA      5      3      2      1      4      1      0      0      0      1      0
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)  -> NULL
! t0: page allocation failure. order:9, mode:0x10d0
p7 = alloc_pages(GFP_ATOMIC, 9)                -> pfn 0x200 DMA
