# fuzz_page_pae found 9998adc5: sysctl alloc_pages show alloc_page page_io ...
boot(ram=16M, pae=1)
sysctl(percpu_pagelist_fraction, 8)                      -> 0
sysctl(min_free_kbytes, 0)                               -> 0
p0 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0xd0
sysctl(min_free_kbytes, 0)                               -> 0
p3 = alloc_pages(GFP_KERNEL, 8)                          -> pfn 0xd00 DMA
p4 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)            -> pfn 0x200 DMA
show(active_ranges)                                      -> ok
p5 = alloc_page(GFP_TEMPORARY)  ~fail=3                  -> pfn 0xe00 DMA
page_io(p4, 3)                                           -> misuse
p6 = alloc_pages(GFP_KERNEL, 9)                          -> NULL
! t0: page allocation failure. order:9, mode:0xd0
get_pageblock_migratetype(p6+352)                        -> misuse
page_io(p0, 3)                                           -> misuse
sysctl(min_free_kbytes, 0)                               -> 0
p7 = alloc_pages(GFP_KERNEL|__GFP_DMA|__GFP_MOVABLE, 0)  -> pfn 0x5 DMA
p8 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)            -> NULL
! t0: page allocation failure. order:9, mode:0xd8
p9 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)            -> pfn 0xf00 DMA
p10 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)           -> pfn 0xe80 DMA
p11 = alloc_page(GFP_KERNEL)                             -> pfn 0xc30 DMA
p12 = alloc_page(GFP_ATOMIC)                             -> pfn 0xc31 DMA
p13 = alloc_page(GFP_KERNEL)                             -> pfn 0xc32 DMA
get_pageblock_migratetype(p5)                            -> 1
page_io(p0, 3)                                           -> misuse
p14 = alloc_page(GFP_USER)                               -> pfn 0xc33 DMA
p15 = alloc_page(GFP_KERNEL)                             -> pfn 0xc34 DMA
show(pagetypeinfo)                                       -> ok
__free_pages(p15, 0)                                     -> ok
__free_pages(p0, 10)                                     -> ok
p16 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)              -> pfn 0xc90 DMA
__free_pages(p6, 9)                                      -> misuse
p17 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)              -> pfn 0xc94 DMA
