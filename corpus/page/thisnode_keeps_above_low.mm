# GFP_THISNODE fails between the low and the min mark, where __GFP_THISNODE alone still succeeds
boot(ram=16M)
sysctl(min_free_kbytes, 8192)               -> 0
p0 = alloc_pages(GFP_KERNEL, 10)            -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 7)             -> pfn 0xc80 DMA
p2 = alloc_pages(GFP_KERNEL, 6)             -> pfn 0xc40 DMA
p3 = alloc_page(GFP_KERNEL|GFP_THISNODE)    -> NULL
p4 = alloc_page(GFP_KERNEL|__GFP_THISNODE)  -> pfn 0xc2d DMA
