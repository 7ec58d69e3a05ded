# fuzz_boot_pae found b15109b8: show get_zeroed_page free_pages alloc_pages page_check ...
boot(cpus=1, pae=1, ramdisk_size=16M, setup_data_size=0xeff7, bios_lowmem=987, ramfill=0xfe)
e820(0, 638K, RAM, 0)
e820(1M, 2532K, RAM, 0)
e820(0x1ff63d, 0x1799c3, RAM, 0)
e820(0x20001ab, 0x9fbce, RAM, 2)
e820(3556K, 9756K, RAM, 1)
e820(3556K, 0x287047, RAM, 1)
show(layout)                                          -> ok
show(active_ranges)                                   -> ok
a0 = get_zeroed_page(__GFP_HARDWALL|__GFP_NOTRACK)    -> 0xc036f000
free_pages(a0, 0)                                     -> ok
p0 = alloc_pages(GFP_TEMPORARY|__GFP_REPEAT, 1)       -> pfn 0x200 DMA
page_check(p0, 0x4334a8)                              -> 1024
p1 = alloc_page(GFP_USER|__GFP_MOVABLE|__GFP_NOWARN)  -> pfn 0x3 DMA
show(zonelists)                                       -> ok
p2 = alloc_pages(GFP_TEMPORARY|__GFP_COLD, 0)         -> pfn 0x202 DMA
p3 = alloc_pages(GFP_USER|__GFP_RECLAIMABLE, 5)       -> pfn 0x220 DMA
p4 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 3)            -> pfn 0x340 DMA
p5 = alloc_pages(GFP_KERNEL, 0)                       -> pfn 0x36f DMA
p6 = alloc_page(GFP_TEMPORARY)                        -> pfn 0x203 DMA
a1 = __get_dma_pages(GFP_KERNEL|__GFP_COMP|__GFP_NOTRACK|0x2000, 4)  -> 0xc0350000
a2 = __get_dma_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 5)  -> 0xc0300000
p7 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 1)         -> pfn 0x9c DMA
