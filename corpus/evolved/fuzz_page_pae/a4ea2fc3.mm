# fuzz_page_pae found a4ea2fc3: switch_cpu alloc_pages alloc_page alloc_pages_exact ...
boot(ram=48M, cpus=2, nodes=2, pae=1)
switch_cpu(1)                                          -> ok
p0 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2c00 Normal
p1 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2800 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_COLD, 10)            -> pfn 0x2400 Normal
p3 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2000 Normal
p4 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1800 Normal
p5 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1400 Normal
p6 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0xc00 DMA
p7 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x800 DMA
p8 = alloc_page(GFP_NOFS|__GFP_NOWARN)                 -> pfn 0x1d00 Normal
p9 = alloc_page(GFP_NOFS|__GFP_NOWARN)                 -> pfn 0x1d01 Normal
a0 = alloc_pages_exact(2, GFP_NOFS|__GFP_THISNODE)     -> 0xc1c51000
a1 = __get_free_pages(GFP_NOFS, 0)                     -> 0xc1d02000
a2 = __get_free_pages(GFP_NOFS, 0)                     -> 0xc1d03000
p10 = alloc_page(GFP_HIGHUSER_MOVABLE)                 -> pfn 0x1d80 Normal
p11 = alloc_page(GFP_HIGHUSER_MOVABLE|0x2000)          -> pfn 0x1d81 Normal
sysctl(min_free_kbytes, 8192)                          -> 0
p12 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p13 = alloc_pages(GFP_KERNEL, 9)                       -> pfn 0x200 DMA
p14 = alloc_pages(GFP_NOWAIT, 8)                       -> pfn 0x1100 Normal
zone_page_state(0, DMA, nr_free_pages)                 -> 1192
p15 = alloc_page(GFP_KERNEL|__GFP_NORETRY)             -> pfn 0x1072 Normal
p16 = alloc_page(GFP_NOWAIT)                           -> pfn 0x1073 Normal
p17 = alloc_page(GFP_KERNEL|__GFP_HIGH|__GFP_NORETRY)  -> pfn 0x1074 Normal
p18 = alloc_pages(GFP_ATOMIC, 9)                       -> pfn 0x1e00 Normal
zone_page_state(0, DMA, nr_free_pages)                 -> 1192
p19 = alloc_page(GFP_NOWAIT)                           -> pfn 0x1075 Normal
p20 = alloc_page(GFP_KERNEL|__GFP_HIGH|__GFP_NORETRY)  -> pfn 0x1076 Normal
p21 = alloc_pages(GFP_ATOMIC, 9)                       -> pfn 0x400 DMA
zone_page_state(0, DMA, nr_free_pages)                 -> 680
p22 = alloc_page(GFP_KERNEL|__GFP_HIGH|__GFP_NORETRY)  -> pfn 0x1077 Normal
p23 = alloc_page(GFP_ATOMIC)                           -> pfn 0x1078 Normal
