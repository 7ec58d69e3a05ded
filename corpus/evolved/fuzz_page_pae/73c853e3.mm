# fuzz_page_pae found 73c853e3: alloc_pages reclaim_progress __get_dma_pages alloc_page ...
boot(ram=16M, pae=1)
p0 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
reclaim_progress(1, 4000000000)                    -> ok
a0 = __get_dma_pages(__GFP_NOMEMALLOC, 3)          -> 0xc0c30000
p3 = alloc_page(GFP_USER|__GFP_DMA|__GFP_MOVABLE)  -> pfn 0x5 DMA
sysctl(percpu_pagelist_fraction, 8)                -> 0
task_flags(PF_MEMALLOC)                            -> ok
p4 = alloc_pages(GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p5 = alloc_pages(GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
a1 = __get_dma_pages(__GFP_NOMEMALLOC, 3)          -> 0xc0c38000
p6 = alloc_page(GFP_USER|__GFP_DMA|__GFP_MOVABLE)  -> pfn 0x9e DMA
a2 = __get_dma_pages(__GFP_NOMEMALLOC, 3)          -> 0xc0c40000
unset_migratetype_isolate(p6)                      -> ok
split_page(p6, 0)                                  -> ok
p7 = alloc_pages(GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p8 = alloc_pages(GFP_KERNEL, 9)                    -> pfn 0xe00 DMA
trylock_page(p8)                                   -> 1
set_page_mapping(p7, 0x1)                          -> misuse
page_fill(p6, 0x7971c)                             -> ok
undo_isolate_page_range(0x1001, 0x1400)            -> BUG check_range: start_pfn & (pageblock_nr_pages - 1)
p9 = alloc_pages(GFP_KERNEL, 5)
p10 = alloc_page(GFP_KERNEL)
a3 = __get_dma_pages(__GFP_NOMEMALLOC, 3)
unset_migratetype_isolate(p3)
split_page(p3, 0)
p11 = alloc_pages(GFP_KERNEL, 5)
p12 = alloc_pages(GFP_KERNEL, 10)
p13 = alloc_pages(GFP_KERNEL, 9)
trylock_page(p13)
set_page_mapping(p12, 0x1)
page_fill(p3, 0x7971c)
