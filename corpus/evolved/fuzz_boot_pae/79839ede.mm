# fuzz_boot_pae found 79839ede: show alloc_page alloc_pages alloc_pages_node __free_pages
boot(ram=96M, pae=1, highmem=32M, kernelcore=24M)
e820(4K, 12K, RAM)
e820(5244712K, 0x1fff492, RAM)
e820(0, 636K, RAM, 0)
e820(1M, 7M, RAM, 0)
e820(8M, 4M, RAM, 1)
e820(32M, 16M, RAM, 2)
e820(0, 636K, RAM, 0)
e820(1M, 7M, RAM, 0)
e820(8M, 4M, RAM, 1)
e820(32M, 16M, RAM, 2)
show(layout)                                              -> ok
p0 = alloc_page(GFP_HIGHUSER_MOVABLE)                     -> pfn 0x3 DMA
p1 = alloc_page(GFP_HIGHUSER)                             -> pfn 0x42c DMA
show(buddyinfo)                                           -> ok
show(kernel_page_tables)                                  -> ok
show(e820)                                                -> ok
show(early_res)                                           -> ok
show(zonelists)                                           -> ok
p2 = alloc_page(GFP_TEMPORARY)                            -> pfn 0x600 DMA
p3 = alloc_pages(GFP_TEMPORARY|__GFP_COLD, 0)             -> pfn 0x601 DMA
show(active_ranges)                                       -> ok
p4 = alloc_pages_node(3, GFP_HIGHUSER|__GFP_THISNODE, 0)  -> pfn 0x42d DMA
show(buddyinfo)                                           -> ok
__free_pages(p4, 0)                                       -> ok
__free_pages(p2, 0)                                       -> ok
show(kernel_page_tables)                                  -> ok
