# A page freed cold goes to the tail of the pageset: others come before it
boot(ram=96M)
p0 = alloc_page(GFP_KERNEL)             -> pfn 0x5c2d Normal
free_hot_cold_page(p0, 1)               -> ok
p1 = alloc_page(GFP_KERNEL)             -> pfn 0x5c2e Normal
p2 = alloc_page(GFP_KERNEL|__GFP_COLD)  -> pfn 0x5c2d Normal
