# fuzz_page found a686a668: alloc_pages_node alloc_pages sysctl si_meminfo switch_cpu ...
p0 = alloc_pages_node(0, GFP_KERNEL, 0)                           -> pfn 0x1c2d Normal
p1 = alloc_pages_node(1, GFP_KERNEL, 0)                           -> pfn 0x1c2e Normal
p2 = alloc_pages(GFP_KERNEL, 9)                                   -> pfn 0x1e00 Normal
p3 = alloc_pages(GFP_KERNEL, 5)                                   -> pfn 0x1c40 Normal
p4 = alloc_pages(GFP_KERNEL, 0)                                   -> pfn 0x1c2f Normal
p5 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_ZERO|__GFP_NOMEMALLOC, 1)  -> pfn 0x2c00 HighMem
sysctl(zone_reclaim_mode, 1)                                      -> 0
si_meminfo(freeram)                                               -> 11160
p6 = alloc_pages(GFP_USER|__GFP_HIGH|__GFP_NOWARN, 2)             -> pfn 0x1c30 Normal
switch_cpu(1)                                                     -> ok
p7 = alloc_pages_node(0, GFP_KERNEL, 0)                           -> pfn 0x1c34 Normal
p8 = alloc_page(GFP_HIGHUSER_MOVABLE)                             -> pfn 0x2c02 HighMem
sysctl(min_free_kbytes, 16384)                                    -> 0
task_flags(PF_MEMALLOC)                                           -> ok
p9 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)   -> pfn 0xc00 DMA
p10 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x1800 Normal
p11 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p12 = alloc_page(GFP_KERNEL)                                      -> pfn 0x200 DMA
sysctl(min_free_kbytes, 16384)                                    -> 0
task_flags(PF_MEMALLOC)                                           -> ok
p13 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p14 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p15 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p16 = alloc_page(GFP_KERNEL)                                      -> pfn 0x201 DMA
switch_cpu(1)                                                     -> ok
p17 = alloc_pages(GFP_HIGHUSER, 10)                               -> pfn 0x2800 HighMem
p18 = alloc_pages(GFP_HIGHUSER, 9)                                -> pfn 0x2400 HighMem
p19 = alloc_pages(GFP_HIGHUSER, 9)                                -> pfn 0x2600 HighMem
p20 = alloc_page(GFP_KERNEL)                                      -> pfn 0x202 DMA
p21 = alloc_pages(GFP_HIGHUSER, 9)                                -> pfn 0x2e00 HighMem
p22 = alloc_page(GFP_HIGHUSER)                                    -> pfn 0x2c03 HighMem
p23 = alloc_pages_node(2, GFP_DMA|__GFP_IO|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_RECLAIMABLE|0x100000, 6)  -> pfn 0x300 DMA
