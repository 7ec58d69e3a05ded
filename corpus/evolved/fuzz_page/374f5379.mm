# fuzz_page found 374f5379: alloc_page alloc_pages zone_page_state page_io __free_pages ...
boot(ram=24M)
p0 = alloc_page(GFP_NOIO|__GFP_DMA|__GFP_THISNODE|0x102000)  -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 2)                    -> pfn 0x1064 Normal
p2 = alloc_page(GFP_KERNEL)                                  -> pfn 0x142d Normal
zone_page_state(0, Normal, numa_hit)                         -> 45
p3 = alloc_pages(GFP_KERNEL, 0)                              -> pfn 0x142e Normal
p4 = alloc_pages(GFP_KERNEL, 0)                              -> pfn 0x142f Normal
page_io(p3, 5)                                               -> misuse
page_io(p4, 5)                                               -> misuse
page_io(p4, 5)                                               -> misuse
page_io(p4, 5)                                               -> misuse
page_io(p3, 5)                                               -> misuse
zone_page_state(0, Normal, numa_hit)                         -> 45
__free_pages(p0, 0)                                          -> ok
__free_pages(p2, 0)                                          -> ok
__free_pages(p1, 2)                                          -> ok
p5 = alloc_pages(GFP_HIGHUSER_MOVABLE, 3)                    -> pfn 0x1068 Normal
zone_page_state(0, Normal, numa_hit)                         -> 52
put_page(p4)                                                 -> ok
nr_free_pagecache_pages()                                    -> 5721
zone_watermark_ok(0, Normal, 8, 512, Normal, 0)              -> 1
zone_watermark_ok(0, Normal, 9, 512, Normal, 0)              -> 1
zone_watermark_ok(0, Normal, 11, 0, Normal, 0)               -> 0
