# fuzz_page_pae found bf18d260: show alloc_pages sysctl __free_pages
boot(ram=96M, cpus=2, nodes=2, pae=1, kernelcore=64M, numa_zonelist_order=zone)
show(zonelists)                                   -> ok
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)        -> pfn 0x3000 Movable
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)        -> pfn 0x2c00 Movable
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)        -> pfn 0x2800 Movable
p3 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)        -> pfn 0x5c00 Movable
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)        -> pfn 0x5800 Movable
p5 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)        -> pfn 0x1c00 Normal
p6 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)        -> pfn 0x1800 Normal
p7 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)        -> pfn 0x1400 Normal
p8 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)        -> pfn 0x4c00 Normal
p9 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)        -> pfn 0x4800 Normal
p10 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)       -> pfn 0x4400 Normal
p11 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)       -> pfn 0x4000 Normal
p12 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)       -> pfn 0x3c00 Normal
p13 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)       -> pfn 0x3800 Normal
p14 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)       -> pfn 0x800 DMA
p15 = alloc_pages(GFP_HIGHUSER, 10)               -> pfn 0xc00 DMA
sysctl(min_free_kbytes, 0)                        -> 0
p16 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)   -> pfn 0x400 DMA
p17 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)    -> pfn 0x1200 Normal
p18 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)    -> pfn 0x1100 Normal
p19 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)    -> pfn 0x2200 Normal
p20 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)       -> pfn 0x2400 Movable
p21 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)       -> pfn 0x5400 Movable
p22 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)       -> NULL
! t0: page allocation failure. order:10, mode:0x200da
p23 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)       -> NULL
! t0: page allocation failure. order:10, mode:0x200da
p24 = alloc_pages(GFP_ATOMIC|__GFP_HARDWALL, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x20020
__free_pages(p13, 10)                             -> ok
__free_pages(p14, 10)                             -> ok
__free_pages(p23, 10)                             -> misuse
__free_pages(p8, 10)                              -> ok
__free_pages(p15, 10)                             -> ok
