# fuzz_boot found e2bfd04d: alloc_pages __get_free_pages __get_dma_pages
boot(cpus=4)
e820(32M, 16M, ACPI, 0)
e820(0, 636K, RAM, 3)
e820(1M, 15M, RAM, 3)
e820(16M, 16M, RAM, 1)
p0 = alloc_pages(GFP_KERNEL, 0)                             -> pfn 0xc2e DMA
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 1)            -> 0xc009c000
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                   -> pfn 0x3 DMA
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_NOMEMALLOC, 0)  -> pfn 0x9e DMA
a1 = __get_dma_pages(__GFP_MOVABLE|__GFP_IO|__GFP_FS|__GFP_NORETRY, 1)  -> 0xc000a000
