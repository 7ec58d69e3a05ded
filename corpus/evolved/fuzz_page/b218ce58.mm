# fuzz_page found b218ce58: __get_free_pages alloc_pages sysctl free_hot_cold_page
boot(ram=16M)
a0 = __get_free_pages(__GFP_NOFAIL, 0)                            -> 0xc0c2d000
p0 = alloc_pages(GFP_KERNEL, 10)                                  -> pfn 0x800 DMA
p1 = alloc_pages(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS, 10)     -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 0)                     -> pfn 0xc2e DMA
sysctl(min_free_kbytes, 4294967295)                               -> -EINVAL
sysctl(min_free_kbytes)                                           -> 501
p3 = alloc_pages(GFP_KERNEL|__GFP_HIGH|__GFP_COLD|__GFP_COMP, 0)  -> pfn 0xc2f DMA
free_hot_cold_page(p3, 0)                                         -> ok
p4 = alloc_pages(GFP_KERNEL, 9)                                   -> pfn 0xe00 DMA
p5 = alloc_pages(GFP_KERNEL, 8)                                   -> pfn 0xd00 DMA
p6 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE|__GFP_NOTRACK, 0)       -> pfn 0xc2f DMA
