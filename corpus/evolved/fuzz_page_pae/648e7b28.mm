# fuzz_page_pae found 648e7b28: sysctl alloc_pages set_migratetype_isolate alloc_page ...
boot(ram=48M, pae=1)
sysctl(min_free_kbytes, 0)                       -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)   -> pfn 0x2800 Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)    -> pfn 0x1200 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)    -> pfn 0x1100 Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)   -> pfn 0x2400 Normal
set_migratetype_isolate(p3)                      -> 0
p4 = alloc_page(GFP_KERNEL)                      -> pfn 0x2c30 Normal
sysctl(percpu_pagelist_fraction, 8)              -> 0
__free_pages(p4, 0)                              -> ok
p5 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)    -> pfn 0x2000 Normal
drain_all_pages()                                -> ok
show(pagetypeinfo)                               -> ok
sysctl(min_free_kbytes, 0)                       -> 0
p6 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0x1c00 Normal
p7 = alloc_page(GFP_KERNEL)                      -> pfn 0x2c30 Normal
p8 = alloc_page(GFP_KERNEL)                      -> pfn 0x2c31 Normal
show(pagetypeinfo)                               -> ok
__free_pages(p5, 7)                              -> ok
__free_pages(p0, 10)                             -> ok
p9 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0x2800 Normal
p10 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x2000 Normal
p11 = alloc_pages(GFP_KERNEL, 9)                 -> pfn 0x2e00 Normal
p12 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)      -> pfn 0x2c90 Normal
__free_pages(p3, 10)                             -> ok
p13 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)      -> pfn 0x2c94 Normal
__free_pages(p2, 8)                              -> ok
sysctl(min_free_kbytes, 0)                       -> 0
p14 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x1800 Normal
p15 = alloc_pages(GFP_KERNEL, 9)                 -> pfn 0x1400 Normal
p16 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)   -> pfn 0x1100 Normal
p17 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)   -> pfn 0x2600 Normal
a0 = __get_dma_pages(GFP_NOIO|__GFP_DMA32|__GFP_HIGH|__GFP_COLD|__GFP_NOFAIL|__GFP_NORETRY|__GFP_COMP|__GFP_HARDWALL|__GFP_RECLAIMABLE|__GFP_NOTRACK, 7)  -> BUG gfp_zone: (GFP_ZONE_BAD >> bit) & 1
