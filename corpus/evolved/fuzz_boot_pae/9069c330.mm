# fuzz_boot_pae found 9069c330: show get_zeroed_page check alloc_pages alloc_page
boot(ram=48M, cpus=2, pae=1, highmem=16M, ramfill=0x5a)
e820(0, 100K, RAM)
e820(7552K, 1M, RAM)
e820(0, 100K, RAM)
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
show(buddyinfo)                                -> ok
a0 = get_zeroed_page(GFP_KERNEL|__GFP_NOFAIL)  -> 0xc062c000
show(vmstat)                                   -> ok
show(vmstat)                                   -> ok
show(buddyinfo)                                -> ok
check()                                        -> ok
p0 = alloc_pages(GFP_TEMPORARY|__GFP_COLD, 0)  -> pfn 0x700 DMA
show(active_ranges)                            -> ok
show(early_res)                                -> ok
show(buddyinfo)                                -> ok
p1 = alloc_page(GFP_HIGHUSER_MOVABLE)          -> pfn 0x3 DMA
p2 = alloc_page(GFP_HIGHUSER)                  -> pfn 0x500 DMA
p3 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)      -> pfn 0x9e DMA
a1 = get_zeroed_page(GFP_KERNEL|__GFP_NOFAIL)  -> 0xc0501000
show(vmstat)                                   -> ok
show(buddyinfo)                                -> ok
