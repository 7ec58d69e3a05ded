# fuzz_boot found b6d4fdac: tick alloc_page __free_pages alloc_pages
boot(ram=16M, vmalloc=0)
e820(0, 640K, RAM)
e820(1M, 31M, RAM)
e820(0, 0x2007ac, RAM)
e820(0xfffffffffffffffc, 2M, RAM)
tick(16665)                  -> ok
p0 = alloc_page(GFP_KERNEL)  -> pfn 0xc2d DMA
__free_pages(p0, 0)          -> ok
p1 = alloc_pages(GFP_USER|__GFP_DMA32|__GFP_NOWARN|__GFP_ZERO, 0)  -> pfn 0xc2d DMA
