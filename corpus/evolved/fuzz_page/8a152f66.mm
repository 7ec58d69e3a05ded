# fuzz_page found 8a152f66: alloc_page switch_cpu task_flags alloc_pages reclaim_progress ...
boot(ram=96M, cpus=4, nodes=4)
p0 = alloc_page(GFP_KERNEL)                                  -> pfn 0x182a Normal
switch_cpu(2)                                                -> ok
p1 = alloc_page(GFP_KERNEL)                                  -> pfn 0x4833 Normal
switch_cpu(3)                                                -> ok
p2 = alloc_page(GFP_KERNEL)                                  -> pfn 0x5c33 Normal
p3 = alloc_page(GFP_KERNEL)                                  -> pfn 0x5c34 Normal
task_flags(PF_MEMALLOC)                                      -> ok
p4 = alloc_pages(GFP_KERNEL, 10)                             -> pfn 0x5800 Normal
p5 = alloc_pages(GFP_KERNEL, 10)                             -> pfn 0x5400 Normal
p6 = alloc_pages(GFP_KERNEL, 10)                             -> pfn 0x5000 Normal
p7 = alloc_pages(GFP_KERNEL, 9)                              -> pfn 0x5e00 Normal
p8 = alloc_pages(GFP_KERNEL, 5)                              -> pfn 0x5c40 Normal
p9 = alloc_pages(GFP_KERNEL, 4)                              -> pfn 0x5c60 Normal
p10 = alloc_pages(GFP_KERNEL, 4)                             -> pfn 0x5c70 Normal
p11 = alloc_pages(GFP_KERNEL, 4)                             -> pfn 0x5c80 Normal
p12 = alloc_pages(GFP_KERNEL, 3)                             -> pfn 0x5c38 Normal
p13 = alloc_pages(GFP_KERNEL, 2)                             -> pfn 0x5c90 Normal
p14 = alloc_pages(GFP_KERNEL, 2)                             -> pfn 0x5c94 Normal
p15 = alloc_pages(GFP_KERNEL, 1)                             -> pfn 0x5c36 Normal
p16 = alloc_pages(GFP_KERNEL, 1)                             -> pfn 0x5c98 Normal
p17 = alloc_page(GFP_KERNEL)                                 -> pfn 0x5c35 Normal
p18 = alloc_page(GFP_TEMPORARY|__GFP_HIGHMEM|__GFP_NOTRACK)  -> pfn 0x4e00 Normal
task_flags(PF_MEMALLOC)                                      -> ok
p19 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x1400 Normal
p20 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x2c00 Normal
p21 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x2800 Normal
reclaim_progress(2147483649, 1)                              -> ok
free_hot_cold_page(p2, 0)                                    -> ok
p22 = alloc_page(GFP_DMA)                                    -> pfn 0xc00 DMA
p23 = alloc_page(GFP_KERNEL)                                 -> pfn 0x5c33 Normal
p24 = alloc_page(GFP_KERNEL)                                 -> pfn 0x5c9a Normal
p25 = alloc_page(GFP_NOFS)                                   -> pfn 0x5c9b Normal
