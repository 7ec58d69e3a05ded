# fuzz_boot found a562dd72: alloc_pages __get_free_pages alloc_page
boot(cpus=2, nodes=3, movablecore=96M)
e820(0, 638K, RAM, 0)
e820(1M, 33M, RAM, 0)
e820(0, 636K, RAM, 0)
e820(1M, 19M, RAM, 0)
e820(0, 636K, RAM, 0)
e820(1M, 19M, RAM, 0)
e820(4G, 20M, RAM, 2)
e820(0x3fffffb67, 4K, RAM, 1)
e820(0xfff4d1, 0x400b2f, RAM, 0)
e820(48M, 3788K, unusable)
e820(0x7e814fd39e7d8da, 0x324b4a, RAM, 3)
e820(0xffffffffffffff1c, 0xfffffffffffffff8, RAM, 3)
e820(20M, 11M, RAM, 1)
e820(20M, 0x77c4d1, RAM, 1)
p0 = alloc_pages(GFP_NOFS|__GFP_HIGHMEM, 1)                     -> pfn 0x121c Normal
p1 = alloc_pages(GFP_NOFS|__GFP_HIGHMEM, 1)                     -> pfn 0x121e Normal
p2 = alloc_pages(GFP_DMA|__GFP_ZERO, 6)                         -> pfn 0xc00 DMA
p3 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_NOTRACK, 3)         -> pfn 0x1300 Normal
p4 = alloc_pages(GFP_NOIO|__GFP_DMA, 0)                         -> pfn 0xc40 DMA
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE|__GFP_COMP, 8)     -> 0xc1100000
a1 = __get_free_pages(GFP_USER|__GFP_COLD|__GFP_REPEAT|__GFP_NOTRACK, 0)  -> 0xc1380000
p5 = alloc_pages(GFP_KERNEL, 0)                                 -> pfn 0x1381 Normal
p6 = alloc_page(__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_IO|__GFP_FS)  -> pfn 0x1280 Normal
a2 = __get_free_pages(GFP_DMA, 0)                               -> 0xc0c41000
p7 = alloc_pages(GFP_DMA, 0)                                    -> pfn 0xc42 DMA
a3 = __get_free_pages(GFP_USER|__GFP_MOVABLE|__GFP_COMP, 8)     -> 0xc0200000
