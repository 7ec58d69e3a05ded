# fuzz_boot_pae found f7e6b3e8: alloc_page show alloc_pages_exact get_pageblock_migratetype ...
boot(ram=96M, nodes=4, pae=1, highmem=32M, kernelcore=24M, memmap=24M, ramfill=0x7a)
e820(0x14d9808303d, 636K, ACPI)
e820(0, 637K, RAM)
e820(1M, 24M, RAM)
e820(0x28f57dfa, 640K, RAM)
p0 = alloc_page(GFP_HIGHUSER_MOVABLE)     -> pfn 0x3 DMA
p1 = alloc_page(GFP_ATOMIC|__GFP_NOWARN)  -> pfn 0x9a DMA
show(buddyinfo)                           -> ok
a0 = alloc_pages_exact(66, GFP_NOIO)      -> 0xc009b000
a1 = alloc_pages_exact(64K, GFP_ATOMIC)   -> 0xc0050000
get_pageblock_migratetype(p0)             -> 2
tick(16664)                               -> ok
show(buddyinfo)                           -> ok
show(early_res)                           -> ok
show(kernel_page_tables)                  -> ok
p2 = alloc_page(GFP_HIGHUSER_MOVABLE)     -> pfn 0xb DMA
p3 = alloc_page(GFP_HIGHUSER)             -> pfn 0x48 DMA
p4 = alloc_page(GFP_ATOMIC)               -> pfn 0x49 DMA
tick(16665)                               -> limit steps
tick(16664)
show(kernel_page_tables)
