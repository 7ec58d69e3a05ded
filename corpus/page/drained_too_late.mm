# Reclaim without progress drains the pagesets; who must not retry does not see what they held
boot(ram=16M)
sysctl(percpu_pagelist_fraction, 8)            -> 0
sysctl(min_free_kbytes, 0)                     -> 0
p0 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x800 DMA
p2 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x400 DMA
p3 = alloc_pages(GFP_KERNEL, 9)                -> pfn 0x200 DMA
p4 = alloc_page(GFP_KERNEL)                    -> pfn 0x60 DMA
show(buddyinfo)                                -> ok
| Node 0, zone      DMA      4      2      0      0      0      0      0      0      0      0      0 
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 4)  -> NULL
! t0: page allocation failure. order:4, mode:0x10d0
show(buddyinfo)                                -> ok
| Node 0, zone      DMA      5      3      3      2      4      0      0      0      0      0      0 
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 4)  -> pfn 0x70 DMA
