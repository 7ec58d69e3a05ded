# fuzz_system found 8ec1fafd: alloc_pages page_check reclaimable reclaim_hooks_register ...
boot(ram=16M)
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_ZERO, 1)            -> pfn 0xc2e DMA
page_check(p0, 0x80000000)                                      -> 1024
p1 = alloc_pages(GFP_ATOMIC, 10)                                -> pfn 0x800 DMA
p2 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0x400 DMA
p3 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p4 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p5 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p6 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p7 = alloc_pages(GFP_NOFS, 10)                                  -> NULL
! t0: page allocation failure. order:10, mode:0x50
p8 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p9 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p10 = alloc_pages(GFP_ATOMIC, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0x20
p11 = alloc_pages(GFP_NOFS, 10)                                 -> NULL
! t0: page allocation failure. order:10, mode:0x50
p12 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM, 10)                 -> NULL
! t0: page allocation failure. order:10, mode:0xd2
reclaimable(p3)                                                 -> misuse
reclaim_hooks_register(RECLAIM)                                 -> ok
page_check(p2, 0xb1e03b1c)                                      -> 1024
page_check(p4, 0x80000001)                                      -> misuse
wait_on_page_writeback(p9)                                      -> misuse
get_page(p3)                                                    -> misuse
reclaim_hooks_register(CONGESTION)                              -> ok
reclaimable(p2)                                                 -> ok
p13 = alloc_pages(GFP_ATOMIC, 10)                               -> NULL
p14 = alloc_pages(GFP_USER|__GFP_DMA|__GFP_MOVABLE|__GFP_NOWARN, 0)  -> pfn 0xc2d DMA
p15 = alloc_pages_node(1, GFP_HIGHUSER_MOVABLE|__GFP_COLD|__GFP_REPEAT, 0)  -> pfn 0xc30 DMA
a0 = __get_free_pages(GFP_KERNEL|__GFP_NORETRY, 10)             -> 0xc0400000
p16 = alloc_pages(GFP_ATOMIC, 10)                               -> NULL
p17 = alloc_pages(GFP_NOIO|__GFP_HIGH|__GFP_NORETRY|__GFP_NOMEMALLOC|__GFP_NOTRACK, 10)  -> NULL
p18 = alloc_pages(GFP_ATOMIC, 10)                               -> NULL
__free_pages(p6, 10)                                            -> misuse
p19 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM, 1)  ~fail=2         -> pfn 0xc32 DMA
p20 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 1)              -> pfn 0xc34 DMA
__free_pages(p0, 1)                                             -> ok
p21 = alloc_pages(GFP_KERNEL, 2)                                -> pfn 0xc38 DMA
p22 = alloc_pages_node(0, GFP_HIGHUSER_MOVABLE|0x2000, 0)       -> pfn 0xc31 DMA
p23 = alloc_pages_node(3, GFP_HIGHUSER_MOVABLE, 0)              -> pfn 0xc2e DMA
a1 = get_zeroed_page(GFP_KERNEL|__GFP_NOWARN|__GFP_NOMEMALLOC)  -> 0xc0c2f000
sysctl(numa_zonelist_order, 141758828)                          -> -ENOENT
p24 = alloc_pages(GFP_ATOMIC, 10)                               -> NULL
p25 = alloc_pages(GFP_NOIO|__GFP_HIGH|__GFP_NORETRY|__GFP_NOMEMALLOC|__GFP_NOTRACK, 10)  -> NULL
p26 = alloc_pages(GFP_ATOMIC, 10)                               -> NULL
reclaimable(p8)                                                 -> misuse
split_page(p8, 10)                                              -> misuse
__free_pages(p8, 0)                                             -> misuse
p27 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM, 1)  ~fail=2         -> pfn 0xc36 DMA
p28 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 1)              -> pfn 0xc3c DMA
__free_pages(p23, 0)                                            -> ok
p29 = alloc_pages_node(0, GFP_HIGHUSER_MOVABLE|0x2000, 0)       -> pfn 0xc2e DMA
p30 = alloc_pages_node(3, GFP_HIGHUSER_MOVABLE, 0)              -> pfn 0xc3e DMA
a2 = get_zeroed_page(GFP_KERNEL|__GFP_NOWARN|__GFP_NOMEMALLOC)  -> 0xc0c3f000
sysctl(numa_zonelist_order, 141758828)                          -> -ENOENT
p31 = alloc_pages(GFP_ATOMIC, 10)                               -> NULL
p32 = alloc_pages(GFP_NOIO|__GFP_HIGH|__GFP_NORETRY|__GFP_NOMEMALLOC|__GFP_NOTRACK, 10)  -> NULL
p33 = alloc_pages(GFP_ATOMIC, 10)                               -> NULL
__free_pages(p7, 10)                                            -> misuse
p34 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM, 1)  ~fail=2         -> pfn 0xc40 DMA
p35 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 1)              -> pfn 0xc42 DMA
__free_pages(p1, 10)                                            -> ok
p36 = alloc_pages_node(0, GFP_HIGHUSER_MOVABLE|0x2000, 0)       -> pfn 0xc44 DMA
p37 = alloc_pages_node(3, GFP_HIGHUSER_MOVABLE, 0)              -> pfn 0xc45 DMA
a3 = get_zeroed_page(GFP_KERNEL|__GFP_NOWARN|__GFP_NOMEMALLOC)  -> 0xc0c46000
sysctl(numa_zonelist_order, 141758828)                          -> -ENOENT
p38 = alloc_pages(GFP_ATOMIC, 10)                               -> pfn 0x800 DMA
p39 = alloc_pages(GFP_NOIO|__GFP_HIGH|__GFP_NORETRY|__GFP_NOMEMALLOC|__GFP_NOTRACK, 10)  -> NULL
