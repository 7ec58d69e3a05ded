# fuzz_boot_pae found ddb5d66b: alloc_page __get_dma_pages __free_pages tick switch_cpu ...
boot(ram=46M, cpus=1, pae=1, highmem=16M, ramfill=0xff)
e820(0, 639K, RAM, 0)
e820(1M, 6568K, RAM, 0)
e820(0x9fbfd, 0x6ca403, RAM, 0)
e820(0xfffffffffffffffe, 9676K, PRAM)
e820(636K, 6956K, RAM, 0)
e820(4M, 3496K, RAM, 0)
e820(0x3ff0cb, 0x36af35, RAM, 0)
e820(8860K, 0x1ff8c8, RAM, 1)
e820(4K, 32M, reserved)
e820(2M, 34884K, reserved)
e820(0xfffffffffffd4703, 2M, RAM, 3)
e820(7592K, 19032K, RAM, 1)
e820(7592K, 31752K, RAM, 1)
e820(7592K, 25812K, RAM, 1)
e820(7592K, 31752K, RAM, 1)
e820(7592K, 0x1c950cb, RAM, 1)
e820(39344K, 67069520K, RAM, 2)
e820(39344K, 67069520K, RAM, 2)
e820(64G, 0xfffffff00009f88b, RAM, 3)
e820(64G, 98600548425K, RAM, 3)
p0 = alloc_page(GFP_TEMPORARY|__GFP_THISNODE)  -> pfn 0x400 DMA
a0 = __get_dma_pages(GFP_TEMPORARY, 0)         -> 0xc0401000
__free_pages(p0, 0)                            -> ok
p1 = alloc_page(GFP_HIGHUSER_MOVABLE)          -> pfn 0x2668 HighMem
__free_pages(p1, 0)                            -> ok
tick(2147483648)                               -> limit steps
switch_cpu(3)
p2 = alloc_page(GFP_TEMPORARY)
show(early_res)
split_page(p2, 0)
p3 = alloc_page(GFP_HIGHUSER_MOVABLE)
p4 = alloc_page(GFP_NOFS)
p5 = alloc_page(GFP_HIGHUSER_MOVABLE)
__free_pages(p3, 0)
p6 = alloc_page(GFP_HIGHUSER_MOVABLE)
show(layout)
