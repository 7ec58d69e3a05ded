# fuzz_page found 13c84a38: alloc_pages alloc_pages_node free_hot_cold_page task_flags ...
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)                           -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                           -> pfn 0x400 DMA
p2 = alloc_pages_node(0, GFP_TEMPORARY|__GFP_COLD, 0)      -> pfn 0xc2d DMA
free_hot_cold_page(p2, 1)                                  -> ok
task_flags(PF_MEMALLOC|0x200000)                           -> ok
p3 = alloc_pages(GFP_KERNEL, 10)  ~fail=3                  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p4 = alloc_pages(GFP_KERNEL, 10)                           -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p5 = alloc_pages(GFP_KERNEL, 10)                           -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p6 = alloc_pages(GFP_KERNEL, 10)                           -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p7 = alloc_pages(GFP_KERNEL, 10)                           -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p8 = alloc_pages(GFP_KERNEL, 10)                           -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p9 = alloc_pages(GFP_KERNEL|__GFP_COLD, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0x1d0
p10 = alloc_pages(GFP_KERNEL, 10)                          -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p11 = alloc_pages(GFP_KERNEL, 10)                          -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p12 = alloc_pages(GFP_KERNEL, 10)                          -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p13 = alloc_pages(GFP_KERNEL, 10)                          -> NULL
p14 = alloc_pages(GFP_KERNEL, 10)                          -> NULL
p15 = alloc_pages(GFP_KERNEL, 10)                          -> NULL
a0 = __get_dma_pages(GFP_KERNEL, 3)                        -> 0xc0c30000
p16 = alloc_pages(GFP_ATOMIC|__GFP_THISNODE, 4)            -> pfn 0xc40 DMA
p17 = alloc_pages_node(0, GFP_ATOMIC, 9)                   -> pfn 0xe00 DMA
__free_pages(p6, 10)                                       -> misuse
p18 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM|__GFP_HIGH, 9)  -> pfn 0x200 DMA
page_check(p1, 0x1bffff)                                   -> 1024
a1 = get_zeroed_page(GFP_USER|__GFP_MOVABLE)               -> 0xc0c2d000
zone_all_unreclaimable(-1, DMA)                            -> ok
