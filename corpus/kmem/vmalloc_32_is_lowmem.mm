# vmalloc_32() takes pages that have addresses, vmalloc() those of highmem first
v0 = vmalloc(4K)          -> 0xc2800000
v1 = vmalloc_32(4K)       -> 0xc2803000
p0 = vmalloc_to_page(v0)  -> pfn 0x2c00 HighMem
p1 = vmalloc_to_page(v1)  -> pfn 0x1c2e Normal
