# fuzz_boot found 84ab9356: alloc_pages free_hot_cold_page alloc_page split_page ...
boot(cpus=1)
e820(0, 636K, RAM)
e820(1M, 15M, RAM)
e820(0x1100100, 0xe00, RAM)
e820(0x1200100, 20K, RAM)
p0 = alloc_pages(GFP_TEMPORARY|0x2000, 0)  -> pfn 0xc11 DMA
free_hot_cold_page(p0, 1)                  -> ok
p1 = alloc_pages(GFP_KERNEL, 1)            -> pfn 0xc12 DMA
p2 = alloc_pages(GFP_KERNEL, 2)            -> pfn 0xc14 DMA
p3 = alloc_page(GFP_KERNEL)                -> pfn 0xc11 DMA
split_page(p2, 2)                          -> ok
a0 = __get_free_pages(GFP_KERNEL, 1)       -> 0xc0c18000
a1 = get_zeroed_page(GFP_KERNEL)           -> 0xc0c1a000
free_pages(a1, 0)                          -> ok
free_pages(a0, 1)                          -> ok
task_flags(PF_EXITING|TIF_MEMDIE)          -> ok
split_page(p3, 0)                          -> ok
free_hot_cold_page(p3, 1)                  -> ok
