# fuzz_system found b8cf9b85: alloc_pages page_check reclaim_hooks_register reclaimable ...
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_ZERO, 1)            -> pfn 0x2c00 HighMem
page_check(p0, 0x80000000)                                      -> 1024
p1 = alloc_pages(GFP_ATOMIC, 10)                                -> pfn 0x1800 Normal
p2 = alloc_pages(GFP_ATOMIC, 10)                                -> pfn 0x1400 Normal
reclaim_hooks_register(CONGESTION)                              -> ok
reclaimable(p2)                                                 -> ok
p3 = alloc_pages(GFP_ATOMIC, 10)                                -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_USER|__GFP_DMA|__GFP_MOVABLE|__GFP_NOWARN, 0)  -> pfn 0x3 DMA
p5 = alloc_pages_node(1, GFP_HIGHUSER_MOVABLE|__GFP_COLD|__GFP_REPEAT, 0)  -> pfn 0x2c02 HighMem
p6 = alloc_pages(GFP_ATOMIC, 10)                                -> pfn 0x800 DMA
p7 = alloc_pages(GFP_NOIO|__GFP_HIGH|__GFP_NORETRY|__GFP_NOMEMALLOC|__GFP_NOTRACK, 10)  -> pfn 0x400 DMA
p8 = alloc_pages(GFP_ATOMIC, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0x20
__free_pages(p4, 0)                                             -> ok
p9 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM, 1)  ~fail=2          -> pfn 0x2800 HighMem
p10 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 1)              -> pfn 0x2c04 HighMem
__free_pages(p0, 1)                                             -> ok
p11 = alloc_pages_node(0, GFP_HIGHUSER_MOVABLE|0x2000, 0)       -> pfn 0x2c03 HighMem
p12 = alloc_pages_node(3, GFP_HIGHUSER_MOVABLE, 0)              -> pfn 0x2c00 HighMem
a0 = get_zeroed_page(GFP_KERNEL|__GFP_NOWARN|__GFP_NOMEMALLOC)  -> 0xc1c2d000
sysctl(numa_zonelist_order, 141758828)                          -> -ENOENT
p13 = alloc_pages(GFP_ATOMIC, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0x20
p14 = alloc_pages(GFP_NOIO|__GFP_HIGH|__GFP_NORETRY|__GFP_NOMEMALLOC|__GFP_NOTRACK, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x211030
p15 = alloc_pages(GFP_ATOMIC, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0x20
__free_pages(p12, 0)                                            -> ok
p16 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM, 1)  ~fail=2         -> pfn 0x2802 HighMem
p17 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 1)              -> pfn 0x2c00 HighMem
__free_pages(p6, 10)                                            -> ok
p18 = alloc_pages_node(0, GFP_HIGHUSER_MOVABLE|0x2000, 0)       -> pfn 0x2c06 HighMem
p19 = alloc_pages_node(3, GFP_HIGHUSER_MOVABLE, 0)              -> pfn 0x2c07 HighMem
a1 = get_zeroed_page(GFP_KERNEL|__GFP_NOWARN|__GFP_NOMEMALLOC)  -> 0xc1c2e000
sysctl(numa_zonelist_order, 141758828)                          -> -ENOENT
p20 = alloc_pages(GFP_ATOMIC, 10)                               -> pfn 0x800 DMA
p21 = alloc_pages(GFP_NOIO|__GFP_HIGH|__GFP_NORETRY|__GFP_NOMEMALLOC|__GFP_NOTRACK, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x211030
p22 = alloc_pages(GFP_ATOMIC, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0x20
__free_pages(p5, 0)                                             -> ok
p23 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM, 1)  ~fail=2         -> pfn 0x2804 HighMem
p24 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 1)              -> pfn 0x2c08 HighMem
__free_pages(p23, 1)                                            -> ok
p25 = alloc_pages_node(0, GFP_HIGHUSER_MOVABLE|0x2000, 0)       -> pfn 0x2c02 HighMem
p26 = alloc_pages_node(3, GFP_HIGHUSER_MOVABLE, 0)              -> pfn 0x2c0a HighMem
a2 = get_zeroed_page(GFP_KERNEL|__GFP_NOWARN|__GFP_NOMEMALLOC)  -> 0xc1c2f000
sysctl(numa_zonelist_order, 141758828)                          -> -ENOENT
p27 = alloc_pages(GFP_ATOMIC, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0x20
p28 = alloc_pages(GFP_NOIO|__GFP_HIGH|__GFP_NORETRY|__GFP_NOMEMALLOC|__GFP_NOTRACK, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x211030
p29 = alloc_pages(GFP_ATOMIC, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0x20
__free_pages(p7, 10)                                            -> ok
p30 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM, 1)  ~fail=2         -> pfn 0x2804 HighMem
p31 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 1)              -> pfn 0x2c0c HighMem
__free_pages(p27, 10)                                           -> misuse
p32 = alloc_pages_node(0, GFP_HIGHUSER_MOVABLE|0x2000, 0)       -> pfn 0x2c0b HighMem
p33 = alloc_pages_node(3, GFP_HIGHUSER_MOVABLE, 0)              -> pfn 0x2c0e HighMem
a3 = get_zeroed_page(GFP_KERNEL|__GFP_NOWARN|__GFP_NOMEMALLOC)  -> 0xc1c30000
sysctl(numa_zonelist_order, 141758828)                          -> -ENOENT
p34 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_COMP, 0)           -> pfn 0x2c0f HighMem
