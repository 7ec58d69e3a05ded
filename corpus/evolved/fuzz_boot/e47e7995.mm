# fuzz_boot found e47e7995: alloc_page show alloc_pages_exact alloc_pages
boot(ram=48M, cpus=4, kernelcore=20M, movablecore=16M, setup_data=0, bios_ebda=0x7a4c, ramfill=0xf9)
e820(0, 640K, RAM)
e820(1M, 12M, RAM)
e820(10536K, 0x25, PRAM)
p0 = alloc_page(GFP_HIGHUSER)                           -> pfn 0xc26 DMA
show(buddyinfo)                                         -> ok
p1 = alloc_page(GFP_HIGHUSER)                           -> pfn 0xc27 DMA
show(buddyinfo)                                         -> ok
p2 = alloc_page(GFP_HIGHUSER)                           -> pfn 0xc28 DMA
p3 = alloc_page(GFP_KERNEL)                             -> pfn 0xc29 DMA
show(buddyinfo)                                         -> ok
p4 = alloc_page(GFP_HIGHUSER)                           -> pfn 0xc2a DMA
show(buddyinfo)                                         -> ok
a0 = alloc_pages_exact(106, GFP_NOIO|__GFP_DMA|0x2000)  -> 0xc0c2b000
p5 = alloc_pages(GFP_NOFS, 0)                           -> pfn 0xc2c DMA
p6 = alloc_page(GFP_KERNEL)                             -> pfn 0xc2d DMA
a1 = alloc_pages_exact(11, GFP_ATOMIC|__GFP_IO|__GFP_FS|__GFP_NORETRY|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_THISNODE|__GFP_RECLAIMABLE|__GFP_NOTRACK)  -> 0xc0c2e000
p7 = alloc_page(GFP_KERNEL)                             -> pfn 0xc2f DMA
show(buddyinfo)                                         -> ok
