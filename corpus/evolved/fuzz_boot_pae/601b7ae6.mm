# fuzz_boot_pae found 601b7ae6: alloc_pages_node alloc_pages
boot(ram=46M, cpus=1, pae=1, highmem=16M, ramfill=0xff)
e820(0, 636K, RAM, 0)
e820(1M, 7M, RAM, 0)
e820(24M, 2M, RAM, 1)
e820(32M, 2M, RAM, 1)
e820(12M, 2M, RAM, 1)
e820(10M, 1M, RAM, 0)
e820(26M, 2M, RAM, 1)
e820(36M, 1M, RAM, 2)
p0 = alloc_pages_node(1, GFP_TEMPORARY|__GFP_NOWARN|0x2000, 1)  -> pfn 0xd80 DMA
p1 = alloc_pages(GFP_TEMPORARY, 1)                              -> pfn 0x400 DMA
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_COLD, 0)            -> pfn 0x5 DMA
