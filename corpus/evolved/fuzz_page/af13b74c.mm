# fuzz_page found af13b74c: alloc_pages fail_page_alloc alloc_page reclaim_progress ...
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x800 DMA
fail_page_alloc(2, 100, 0, 2, 0, 0, 0)             -> ok
p1 = alloc_page(GFP_KERNEL)                        -> pfn 0xc2d DMA
p2 = alloc_page(GFP_KERNEL)                        -> NULL
p3 = alloc_page(GFP_KERNEL)                        -> pfn 0xc2e DMA
p4 = alloc_page(GFP_KERNEL)                        -> NULL
p5 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x400 DMA
p6 = alloc_page(GFP_KERNEL)                        -> pfn 0xc2f DMA
p7 = alloc_page(GFP_KERNEL)                        -> pfn 0xc30 DMA
p8 = alloc_page(GFP_KERNEL)                        -> pfn 0xc31 DMA
p9 = alloc_page(GFP_KERNEL|__GFP_COMP|__GFP_ZERO)  -> pfn 0xc32 DMA
p10 = alloc_page(GFP_KERNEL)                       -> pfn 0xc33 DMA
p11 = alloc_page(GFP_KERNEL)                       -> pfn 0xc34 DMA
p12 = alloc_pages(GFP_KERNEL, 10)                  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
reclaim_progress(1, 4000000000)                    -> ok
drain_local_pages()                                -> ok
p13 = alloc_pages(GFP_KERNEL|__GFP_REPEAT, 10)     -> NULL
! t0: page allocation failure. order:10, mode:0x4d0
p14 = alloc_page(GFP_KERNEL)                       -> pfn 0xc06 DMA
p15 = alloc_page(GFP_KERNEL)                       -> pfn 0xc1a DMA
p16 = alloc_page(GFP_KERNEL)                       -> pfn 0xc35 DMA
p17 = alloc_pages_node(-1, GFP_KERNEL, 0)          -> pfn 0xc36 DMA
switch_cpu(1)                                      -> ok
p18 = alloc_pages_node(-1, GFP_KERNEL, 0)          -> pfn 0xc37 DMA
p19 = alloc_pages(GFP_KERNEL, 1)                   -> pfn 0xc38 DMA
