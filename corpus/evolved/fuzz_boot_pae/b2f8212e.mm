# fuzz_boot_pae found b2f8212e: alloc_pages show alloc_page
boot(ram=32M, cpus=1, pae=1, highmem=16M, setup_data=8M, setup_data_nr=140)
e820(33828K, 8544K, RAM)
e820(1M, 8M, RAM)
e820(4M, 0x23a0, PRAM)
e820(0, 636K, RAM)
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
p0 = alloc_pages(GFP_TEMPORARY|__GFP_COLD, 0)  -> pfn 0x700 DMA
show(active_ranges)                            -> ok
show(early_res)                                -> ok
show(buddyinfo)                                -> ok
p1 = alloc_page(GFP_HIGHUSER_MOVABLE)          -> pfn 0x403 DMA
p2 = alloc_page(GFP_HIGHUSER)                  -> pfn 0x500 DMA
show(buddyinfo)                                -> ok
show(kernel_page_tables)                       -> ok
show(e820)                                     -> ok
