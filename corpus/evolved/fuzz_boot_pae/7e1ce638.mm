# fuzz_boot_pae found 7e1ce638: alloc_page tick alloc_pages_node split_page put_page
boot(ram=16M, pae=1)
e820(2M, 5192K, ACPI)
p0 = alloc_page(GFP_KERNEL)              -> pfn 0xc30 DMA
tick(16665)                              -> ok
p1 = alloc_pages_node(3, GFP_NOWAIT, 0)  -> pfn 0xc31 DMA
split_page(p0, 0)                        -> ok
p2 = alloc_pages_node(1, GFP_KERNEL, 0)  -> pfn 0xc32 DMA
p3 = alloc_page(GFP_KERNEL|__GFP_DMA)    -> pfn 0xc33 DMA
put_page(p3)                             -> ok
p4 = alloc_page(GFP_KERNEL)              -> pfn 0xc34 DMA
