# fuzz_page_pae found a8348f5e: alloc_pages_node __free_pages alloc_pages reclaim_progress ...
boot(ram=96M, cpus=4, nodes=4, pae=1, highmem=16M, kernelcore=48M)
p0 = alloc_pages_node(1, GFP_KERNEL, 1)                   -> pfn 0x3034 Normal
p1 = alloc_pages_node(1, GFP_KERNEL, 10)                  -> pfn 0x2c00 Normal
p2 = alloc_pages_node(1, GFP_KERNEL, 10)                  -> pfn 0x2800 Normal
p3 = alloc_pages_node(1, GFP_KERNEL, 10)                  -> pfn 0x2400 Normal
p4 = alloc_pages_node(1, GFP_KERNEL, 10)                  -> pfn 0x2000 Normal
__free_pages(p3, 10)                                      -> ok
p5 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0x1400 Normal
p6 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0x2400 Normal
p7 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0x4400 Normal
reclaim_progress(512, 2)                                  -> ok
p8 = alloc_pages(GFP_NOFS|__GFP_REPEAT, 10)               -> pfn 0x4000 Normal
p9 = alloc_pages(GFP_KERNEL, 2)                           -> pfn 0x1830 Normal
p10 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> pfn 0x5c00 Movable
p11 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> pfn 0x5800 Movable
p12 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> pfn 0x5400 Movable
p13 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> pfn 0x3c00 Normal
p14 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> pfn 0x3800 Normal
p15 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> pfn 0x800 DMA
p16 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> pfn 0x400 DMA
p17 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> pfn 0xc00 DMA
p18 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> NULL
! t0: page allocation failure. order:10, mode:0x200da
p19 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> NULL
! t0: page allocation failure. order:10, mode:0x200da
p20 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p21 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p22 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> NULL
! t0: page allocation failure. order:10, mode:0x200da
p23 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> NULL
! t0: page allocation failure. order:10, mode:0x200da
p24 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> NULL
! t0: page allocation failure. order:10, mode:0x200da
a0 = get_zeroed_page(GFP_USER|__GFP_MOVABLE)              -> 0xc1072000
a1 = __get_free_pages(GFP_TEMPORARY|__GFP_NOMEMALLOC, 1)  -> 0xc1a00000
__free_pages(p0, 1)                                       -> ok
__free_pages(p20, 10)                                     -> misuse
p25 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)               -> NULL
! t0: page allocation failure. order:10, mode:0x200da
