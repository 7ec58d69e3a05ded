# fuzz_boot found 4f2b4dd9: alloc_page __get_free_pages
boot(ram=4M, nodes=4, kernelcore=4M)
e820(96M, 4K, RAM)
e820(0, 636K, RAM, 0)
e820(1M, 10M, RAM, 0)
e820(4424K, 9244K, RAM, 0)
e820(96M, 4M, RAM, 2)
e820(636K, 0xff1bd, RAM, 0)
e820(13668K, 29528K, RAM, 1)
e820(43196K, 10380K, RAM, 2)
e820(106068K, 0x9f93d, RAM)
p0 = alloc_page(GFP_HIGHUSER_MOVABLE)              -> pfn 0x1052 Movable
p1 = alloc_page(GFP_HIGHUSER)                      -> pfn 0xc87 DMA
p2 = alloc_page(GFP_HIGHUSER)                      -> pfn 0xc88 DMA
p3 = alloc_page(GFP_HIGHUSER)                      -> pfn 0xc89 DMA
a0 = __get_free_pages(GFP_KERNEL|__GFP_NOFAIL, 0)  -> 0xc0c8a000
p4 = alloc_page(GFP_HIGHUSER)                      -> pfn 0xc8b DMA
p5 = alloc_page(GFP_HIGHUSER)                      -> pfn 0xc8c DMA
a1 = __get_free_pages(GFP_KERNEL|__GFP_NOFAIL, 0)  -> 0xc0c8d000
p6 = alloc_page(GFP_HIGHUSER)                      -> pfn 0xc8e DMA
