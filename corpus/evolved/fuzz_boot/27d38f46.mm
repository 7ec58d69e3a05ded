# fuzz_boot found 27d38f46: alloc_page page_fill alloc_pages_node put_page
boot(cpus=2, kernelcore=24M)
e820(0, 636K, RAM, 0)
e820(1M, 7M, RAM, 0)
e820(8M, 24M, RAM, 1)
e820(32M, 16M, RAM, 2)
p0 = alloc_page(GFP_DMA|__GFP_FS)                   -> pfn 0x428 DMA
page_fill(p0, 0x9e000)                              -> ok
p1 = alloc_pages_node(1, GFP_DMA|__GFP_MOVABLE, 0)  -> pfn 0xc00 DMA
p2 = alloc_page(GFP_HIGHUSER_MOVABLE)               -> pfn 0x2c00 Movable
p3 = alloc_page(GFP_DMA|__GFP_IO|__GFP_HARDWALL)    -> pfn 0x429 DMA
put_page(p2)                                        -> ok
