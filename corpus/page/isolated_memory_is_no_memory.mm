# A request fails although an isolated pageblock is free
boot(ram=32M)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x1800 Normal
set_migratetype_isolate(p0)                     -> 0
__free_pages(p0, 10)                            -> ok
p1 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x1400 Normal
p2 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0xc00 DMA
p3 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x800 DMA
p4 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x400 DMA
p5 = alloc_pages(GFP_KERNEL, 9)                 -> pfn 0x1e00 Normal
p6 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
show(buddyinfo)                                 -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      0
| Node 0, zone   Normal      1      2      1      1      2      1      2      1      2      1      1
