# fuzz_boot found 098c84f4: alloc_pages __free_pages show page_check
boot(ram=1100M, cpus=1, vmalloc=1K)
e820(0, 640K, RAM)
e820(1M, 8M, RAM)
p0 = alloc_pages(__GFP_IO|__GFP_FS, 4)      -> pfn 0x820 DMA
p1 = alloc_pages(GFP_KERNEL, 4)             -> pfn 0x830 DMA
__free_pages(p1, 4)                         -> ok
show(layout)                                -> ok
p2 = alloc_pages(GFP_KERNEL, 4)             -> pfn 0x830 DMA
show(layout)                                -> ok
p3 = alloc_pages(GFP_KERNEL, 4)             -> pfn 0x840 DMA
p4 = alloc_pages(GFP_KERNEL, 4)             -> pfn 0x850 DMA
__free_pages(p4, 4)                         -> ok
page_check(p3, 0x0)                         -> 0
p5 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 4)  -> pfn 0x850 DMA
show(e820)                                  -> ok
__free_pages(p5, 4)                         -> ok
__free_pages(p0, 4)                         -> ok
p6 = alloc_pages(GFP_KERNEL, 4)             -> pfn 0x820 DMA
__free_pages(p6, 4)                         -> ok
