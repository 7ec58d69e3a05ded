# fuzz_page_pae found 48182c83: alloc_pages lock_page alloc_page fail_page_alloc tick ...
boot(ram=96M, cpus=4, nodes=4, pae=1, numa_zonelist_order=node)
p0 = alloc_pages(GFP_HIGHUSER, 3)            -> pfn 0x1830 Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_DMA32, 2)  -> pfn 0x1838 Normal
lock_page(p0)                                -> ok
p2 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0x1400 Normal
p3 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0xc00 DMA
p4 = alloc_page(GFP_KERNEL|__GFP_DMA32)      -> pfn 0x182d Normal
fail_page_alloc(1, 50, 0, -1, 0, 0, 0)       -> ok
p5 = alloc_page(GFP_KERNEL)                  -> pfn 0x182e Normal
p6 = alloc_page(GFP_KERNEL)                  -> pfn 0x182f Normal
p7 = alloc_page(GFP_KERNEL)                  -> pfn 0x183c Normal
p8 = alloc_page(GFP_KERNEL)                  -> NULL
p9 = alloc_page(GFP_KERNEL)                  -> NULL
p10 = alloc_page(GFP_KERNEL)                 -> pfn 0x183d Normal
p11 = alloc_page(GFP_KERNEL)                 -> pfn 0x183e Normal
p12 = alloc_page(GFP_ATOMIC)                 -> pfn 0x183f Normal
tick(16664)                                  -> limit steps
lock_page(p0+1)
__free_pages(p3, 10)
p13 = alloc_page(GFP_KERNEL)
