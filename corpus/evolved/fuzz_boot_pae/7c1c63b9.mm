# fuzz_boot_pae found 7c1c63b9: alloc_pages alloc_page get_zeroed_page put_page free_pages
boot(cpus=1, pae=1, highmem=1M, setup_data=16M, setup_data_nr=100)
e820(1M, 31M, RAM)
e820(0, 4K, RAM)
e820(8K, 600K, RAM)
p0 = alloc_pages(GFP_NOWAIT, 3)        -> pfn 0xf40 DMA
p1 = alloc_page(GFP_HIGHUSER_MOVABLE)  -> pfn 0x107b HighMem
a0 = get_zeroed_page(__GFP_HARDWALL)   -> 0xc0f6a000
put_page(p1)                           -> ok
a1 = get_zeroed_page(GFP_NOWAIT)       -> 0xc0f6b000
free_pages(a0, 0)                      -> ok
p2 = alloc_page(GFP_HIGHUSER_MOVABLE)  -> pfn 0x1079 HighMem
p3 = alloc_page(GFP_USER|__GFP_DMA|__GFP_MOVABLE|__GFP_NOWARN|__GFP_THISNODE)  -> pfn 0xc00 DMA
