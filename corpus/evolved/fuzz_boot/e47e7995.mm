# fuzz_boot found e47e7995: alloc_page show alloc_pages_exact alloc_pages
boot(ram=48M, cpus=4, kernelcore=20M, movablecore=16M, setup_data=0, bios_ebda=0x7a4c, ramfill=0xf9)
e820(0, 640K, RAM)
e820(1M, 12M, RAM)
e820(10536K, 0x25, PRAM)
p0 = alloc_page(GFP_HIGHUSER)                           -> pfn 0xc36 DMA
show(buddyinfo)                                         -> ok
p1 = alloc_page(GFP_HIGHUSER)                           -> pfn 0xc37 DMA
show(buddyinfo)                                         -> ok
p2 = alloc_page(GFP_HIGHUSER)                           -> pfn 0xc38 DMA
p3 = alloc_page(GFP_KERNEL)                             -> pfn 0xc39 DMA
show(buddyinfo)                                         -> ok
p4 = alloc_page(GFP_HIGHUSER)                           -> pfn 0xc3a DMA
show(buddyinfo)                                         -> ok
a0 = alloc_pages_exact(106, GFP_NOIO|__GFP_DMA|0x2000)  -> 0xc0c3b000
p5 = alloc_pages(GFP_NOFS, 0)                           -> pfn 0xc3c DMA
p6 = alloc_page(GFP_KERNEL)                             -> pfn 0xc3d DMA
a1 = alloc_pages_exact(11, GFP_ATOMIC|__GFP_IO|__GFP_FS|__GFP_NORETRY|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_THISNODE|__GFP_RECLAIMABLE|__GFP_NOTRACK)  -> 0xc0c3e000
p7 = alloc_page(GFP_KERNEL)                             -> pfn 0xc3f DMA
show(buddyinfo)                                         -> ok
