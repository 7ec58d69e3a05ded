# fuzz_page found c4da7a23: switch_cpu alloc_page sysctl page_fill __free_pages get_page ...
boot(ram=96M, cpus=4, highmem=32M)
switch_cpu(3)                                    -> ok
p0 = alloc_page(GFP_KERNEL)                      -> pfn 0x3c36 Normal
sysctl(percpu_pagelist_fraction, 7)              -> -EINVAL
page_fill(p0, 0x39c86dbf)                        -> ok
__free_pages(p0, 0)                              -> ok
p1 = alloc_page(GFP_TEMPORARY|0x2000)            -> pfn 0x3800 Normal
get_page(p1)                                     -> ok
put_page(p1)                                     -> ok
put_page(p1)                                     -> ok
p2 = alloc_pages(GFP_HIGHUSER, 1)                -> pfn 0x5c00 HighMem
p3 = alloc_pages(GFP_HIGHUSER, 1)                -> pfn 0x5c02 HighMem
page_count(p3)                                   -> 1
test_pages_isolated(0x5c00, 0xc00)               -> 0
a0 = __get_dma_pages(GFP_USER|__GFP_NOTRACK, 0)  -> 0xc0c00000
