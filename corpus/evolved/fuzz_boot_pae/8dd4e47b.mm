# fuzz_boot_pae found 8dd4e47b: show alloc_pages alloc_pages_exact
boot(ram=24M, cpus=1, pae=1, highmem=21M)
e820(0, 636K, RAM)
e820(1M, 16M, RAM)
e820(99356K, 24M, ACPI)
e820(1068K, 0xeee, RAM)
e820(25772K, 0x17ff192, RAM)
e820(0x200206, 0x31d15038b, RAM)
e820(16M, 0, RAM)
show(layout)  -> ok
show(e820)    -> ok
p0 = alloc_pages(GFP_DMA|__GFP_MOVABLE|__GFP_NOMEMALLOC|__GFP_NOTRACK, 4)  -> pfn 0x1e0 DMA
a0 = alloc_pages_exact(55529, GFP_USER|__GFP_NOWARN|__GFP_NOMEMALLOC)  -> 0xf7c30000
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_NOWARN|__GFP_REPEAT, 4)  -> pfn 0x39400 HighMem
