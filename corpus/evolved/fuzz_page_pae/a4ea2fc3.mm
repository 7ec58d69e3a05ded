# fuzz_page_pae found a4ea2fc3: switch_cpu alloc_pages alloc_page alloc_pages_exact ...
boot(ram=48M, cpus=2, nodes=2, pae=1)
switch_cpu(1)                                          -> ok
p0 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2800 Normal
p1 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2400 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_COLD, 10)            -> pfn 0x2000 Normal
p3 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1400 Normal
p4 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0xc00 DMA
p5 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x800 DMA
p6 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p7 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p8 = alloc_page(GFP_NOFS|__GFP_NOWARN)                 -> pfn 0x2c2e Normal
p9 = alloc_page(GFP_NOFS|__GFP_NOWARN)                 -> pfn 0x2c2f Normal
a0 = alloc_pages_exact(2, GFP_NOFS|__GFP_THISNODE)     -> 0xc2c30000
a1 = __get_free_pages(GFP_NOFS, 0)                     -> 0xc2c31000
a2 = __get_free_pages(GFP_NOFS, 0)                     -> 0xc2c32000
p10 = alloc_page(GFP_HIGHUSER_MOVABLE)                 -> pfn 0x1c51 Normal
p11 = alloc_page(GFP_HIGHUSER_MOVABLE|0x2000)          -> pfn 0x1c52 Normal
sysctl(min_free_kbytes, 8192)                          -> 0
p12 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p13 = alloc_pages(GFP_KERNEL, 9)                       -> pfn 0x2e00 Normal
p14 = alloc_pages(GFP_NOWAIT, 8)                       -> pfn 0x2d00 Normal
zone_page_state(0, DMA, nr_free_pages)                 -> 1704
p15 = alloc_page(GFP_KERNEL|__GFP_NORETRY)             -> pfn 0x2c33 Normal
p16 = alloc_page(GFP_NOWAIT)                           -> pfn 0x2c34 Normal
p17 = alloc_page(GFP_KERNEL|__GFP_HIGH|__GFP_NORETRY)  -> pfn 0x2c35 Normal
p18 = alloc_pages(GFP_ATOMIC, 9)                       -> pfn 0x1a00 Normal
zone_page_state(0, DMA, nr_free_pages)                 -> 1704
p19 = alloc_page(GFP_NOWAIT)                           -> pfn 0x2c36 Normal
p20 = alloc_page(GFP_KERNEL|__GFP_HIGH|__GFP_NORETRY)  -> pfn 0x2c37 Normal
p21 = alloc_pages(GFP_ATOMIC, 9)                       -> pfn 0x1200 Normal
zone_page_state(0, DMA, nr_free_pages)                 -> 1704
p22 = alloc_page(GFP_KERNEL|__GFP_HIGH|__GFP_NORETRY)  -> pfn 0x2c38 Normal
p23 = alloc_page(GFP_ATOMIC)                           -> pfn 0x2c39 Normal
