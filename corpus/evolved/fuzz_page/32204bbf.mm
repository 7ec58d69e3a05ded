# fuzz_page found 32204bbf: alloc_pages fail_page_alloc alloc_page alloc_pages_node ...
boot(ram=32M)
p0 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x1800 Normal
fail_page_alloc(1, 100, 0, 2, 0, 0, 0, 1)          -> ok
p1 = alloc_page(GFP_KERNEL)                        -> NULL
fail_page_alloc(1, 100, 0, 2, 0, 0, 0, 2)          -> ok
p2 = alloc_page(GFP_KERNEL)                        -> NULL
p3 = alloc_pages(GFP_KERNEL, 10)                   -> NULL
p4 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x1400 Normal
p5 = alloc_pages_node(1, GFP_KERNEL|0x100000, 2)   -> pfn 0x1c30 Normal
p6 = alloc_pages_node(-1, GFP_KERNEL|0x100000, 0)  -> pfn 0x1c2d Normal
__free_pages(p6, 0)                                -> ok
__free_pages(p5, 2)                                -> ok
sysctl(percpu_pagelist_fraction, 8)                -> 0
sysctl(min_free_kbytes, 0)                         -> 0
p7 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0xc00 DMA
p8 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x400 DMA
tick(16650)                                        -> ok
p9 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)     -> pfn 0x800 DMA
fail_page_alloc(1, 100, 0, 2, 0, 0, 0, 1)          -> ok
p10 = alloc_page(GFP_KERNEL)                       -> NULL
fail_page_alloc(1, 100, 0, 2, 0, 0, 0, 2)          -> ok
p11 = alloc_page(GFP_KERNEL)                       -> NULL
page_fill(p3, 0x70fa6)                             -> misuse
__free_pages(p9, 10)                               -> ok
__free_pages(p0, 10)                               -> ok
__free_pages(p3, 10)                               -> misuse
__free_pages(p1, 0)                                -> misuse
page_fill(p8, 0x1c167dd)                           -> ok
p12 = alloc_pages(GFP_DMA|__GFP_NORETRY, 0)        -> NULL
