# Reclaim without progress drains the pagesets; who must not retry does not see what they held
boot(ram=16M)
sysctl(percpu_pagelist_fraction, 8)             -> 0
sysctl(min_free_kbytes, 0)                      -> 0
p0 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)                 -> pfn 0xe00 DMA
p3 = alloc_pages(GFP_KERNEL, 8)                 -> pfn 0xd00 DMA
p4 = alloc_pages(GFP_KERNEL, 7)                 -> pfn 0xc80 DMA
p5 = alloc_pages(GFP_KERNEL, 6)                 -> pfn 0xc40 DMA
p6 = alloc_pages(GFP_KERNEL, 5)                 -> pfn 0x200 DMA
p7 = alloc_pages(GFP_KERNEL, 9)                 -> NULL
show(buddyinfo)                                 -> ok
| Node 0, zone      DMA      5      3      2      1      4      2      1      1      1      0      0
p8 = alloc_page(GFP_KERNEL)                     -> pfn 0xc2d DMA
show(buddyinfo)                                 -> ok
| Node 0, zone      DMA      5      3      2      1      4      1      0      1      1      0      0
p9 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 4)   -> pfn 0x270 DMA
show(buddyinfo)                                 -> ok
| Node 0, zone      DMA      5      3      2      1      3      1      0      1      1      0      0
p10 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 4)  -> pfn 0x280 DMA
