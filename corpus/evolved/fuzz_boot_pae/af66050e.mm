# fuzz_boot_pae found af66050e: alloc_page tick __free_pages alloc_pages show
boot(pae=1, memmap=4M, ramfill=0xb4)
e820(0, 636K, RAM)
e820(1M, 1536K, RAM)
p0 = alloc_page(GFP_ATOMIC)           -> pfn 0x230 DMA
tick(16664)                           -> ok
p1 = alloc_page(GFP_ATOMIC)           -> pfn 0x231 DMA
p2 = alloc_page(GFP_USER|__GFP_COMP)  -> pfn 0x232 DMA
__free_pages(p2, 0)                   -> ok
p3 = alloc_pages(GFP_KERNEL, 4)       -> pfn 0x240 DMA
show(buddyinfo)                       -> ok
p4 = alloc_pages(GFP_KERNEL, 4)       -> pfn 0x250 DMA
show(buddyinfo)                       -> ok
p5 = alloc_pages(GFP_KERNEL, 4)       -> pfn 0x260 DMA
show(buddyinfo)                       -> ok
p6 = alloc_pages(GFP_KERNEL, 4)       -> pfn 0x270 DMA
p7 = alloc_pages(GFP_KERNEL, 4)       -> pfn 0x40 DMA
p8 = alloc_pages(GFP_KERNEL, 4)       -> pfn 0x50 DMA
p9 = alloc_pages(GFP_KERNEL, 4)       -> pfn 0x1e0 DMA
p10 = alloc_pages(GFP_KERNEL, 4)      -> pfn 0x80 DMA
