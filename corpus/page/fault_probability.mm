# probability 50: about half of the requests fail, the same ones in every run
fail_page_alloc(1, 50, 0, -1, 0, 0, 0)  -> ok
p0 = alloc_page(GFP_KERNEL)             -> pfn 0x1c2d Normal
p1 = alloc_page(GFP_KERNEL)             -> pfn 0x1c2e Normal
p2 = alloc_page(GFP_KERNEL)             -> pfn 0x1c2f Normal
p3 = alloc_page(GFP_KERNEL)             -> NULL
p4 = alloc_page(GFP_KERNEL)             -> NULL
p5 = alloc_page(GFP_KERNEL)             -> pfn 0x1c30 Normal
p6 = alloc_page(GFP_KERNEL)             -> pfn 0x1c31 Normal
p7 = alloc_page(GFP_KERNEL)             -> pfn 0x1c32 Normal
