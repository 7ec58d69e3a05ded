# A zeroed block holds nothing of what was in RAM at power-on
boot(cpus=1, ramfill=0xff)
e820(0, 636K, RAM)
e820(1M, 1536K, RAM)
p0 = alloc_pages(GFP_KERNEL, 4)             -> pfn 0x1e0 DMA
p1 = alloc_pages(GFP_KERNEL, 4)             -> pfn 0x80 DMA
__free_pages(p1, 4)                         -> ok
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 4)  -> pfn 0x80 DMA
page_check(p2, 0x0)                         -> 0
