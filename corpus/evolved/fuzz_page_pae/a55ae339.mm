# fuzz_page_pae found a55ae339: alloc_pages alloc_pages_node alloc_page
boot(ram=16M, pae=1)
p0 = alloc_pages(__GFP_NOMEMALLOC, 0)                            -> pfn 0xc30 DMA
p1 = alloc_pages(__GFP_DMA32|__GFP_IO|__GFP_COLD|__GFP_ZERO, 1)  -> pfn 0xc32 DMA
p2 = alloc_pages(0x100000, 0)                                    -> pfn 0xc31 DMA
p3 = alloc_pages(GFP_KERNEL, 10)                                 -> pfn 0x800 DMA
p4 = alloc_pages(GFP_NOWAIT, 0)                                  -> pfn 0xc34 DMA
p5 = alloc_pages(GFP_USER, 0)                                    -> pfn 0xc35 DMA
p6 = alloc_pages_node(2, GFP_USER|__GFP_NOWARN|__GFP_NOMEMALLOC|__GFP_RECLAIMABLE, 0)  -> pfn 0x400 DMA
p7 = alloc_pages(GFP_KERNEL, 10)                                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p8 = alloc_page(__GFP_DMA32|__GFP_IO|__GFP_COLD|__GFP_NOFAIL|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_RECLAIMABLE|__GFP_NOTRACK|0x2000)  -> pfn 0x401 DMA
p9 = alloc_page(GFP_KERNEL)                                      -> pfn 0xc36 DMA
p10 = alloc_page(GFP_KERNEL)                                     -> pfn 0xc37 DMA
p11 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p12 = alloc_pages(GFP_KERNEL, 4)                                 -> pfn 0xc40 DMA
