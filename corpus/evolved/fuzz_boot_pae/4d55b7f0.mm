# fuzz_boot_pae found 4d55b7f0: tick alloc_page get_zeroed_page free_pages
boot(ram=16M, pae=1, bios_ebda=0x324c)
tick(16665)                     -> ok
p0 = alloc_page(GFP_NOWAIT)     -> pfn 0xc30 DMA
p1 = alloc_page(GFP_KERNEL)     -> pfn 0xc31 DMA
a0 = get_zeroed_page(GFP_NOIO)  -> 0xc0c32000
free_pages(a0, 0)               -> ok
