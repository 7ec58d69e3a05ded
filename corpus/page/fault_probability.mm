# probability 50: about half of the requests fail, the same ones in every run
fail_page_alloc(1, 50, 0, -1, 0, 0, 0)  -> ok
p0 = alloc_page(GFP_KERNEL)             -> NULL
p1 = alloc_page(GFP_KERNEL)             -> NULL
p2 = alloc_page(GFP_KERNEL)             -> pfn 0x1c1f Normal
p3 = alloc_page(GFP_KERNEL)             -> NULL
p4 = alloc_page(GFP_KERNEL)             -> pfn 0x1c20 Normal
p5 = alloc_page(GFP_KERNEL)             -> pfn 0x1c21 Normal
p6 = alloc_page(GFP_KERNEL)             -> pfn 0x1c22 Normal
p7 = alloc_page(GFP_KERNEL)             -> NULL
