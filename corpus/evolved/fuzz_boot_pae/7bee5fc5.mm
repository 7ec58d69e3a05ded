# fuzz_boot_pae found 7bee5fc5: show alloc_pages
boot(cpus=1, pae=1, memmap=48M, setup_data=8M, setup_data_nr=52)
e820(20K, 53940K, RAM)
e820(1M, 31M, RAM)
show(active_ranges)                           -> ok
show(early_res)                               -> ok
show(active_ranges)                           -> ok
p0 = alloc_pages(GFP_USER, 0)                 -> pfn 0x2c16 Normal
p1 = alloc_pages(GFP_THISNODE|__GFP_DMA|__GFP_WAIT|__GFP_HIGH|__GFP_COLD|__GFP_NOFAIL|__GFP_COMP|__GFP_ZERO|0x102000, 0)  -> pfn 0xc00 DMA
p2 = alloc_pages(GFP_TEMPORARY, 1)            -> pfn 0x2800 Normal
p3 = alloc_pages(GFP_USER|__GFP_THISNODE, 0)  -> pfn 0x2c17 Normal
