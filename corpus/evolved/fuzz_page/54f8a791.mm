# fuzz_page found 54f8a791: alloc_page set_page_flags page_io wait_on_page_writeback ...
p0 = alloc_page(GFP_HIGHUSER)                          -> pfn 0x2c00 HighMem
set_page_flags(p0, PG_writeback)                       -> ok
page_io(p0, 20)                                        -> ok
wait_on_page_writeback(p0)                             -> ok
set_page_flags(p0, PG_writeback)                       -> ok
end_page_writeback(p0)                                 -> ok
p1 = alloc_pages(GFP_TEMPORARY, 0)                     -> pfn 0x1800 Normal
sysctl(zone_reclaim_mode, 1)                           -> 0
sysctl(min_free_kbytes, 16384)                         -> 0
page_fill(p0, 0x289fa8d5)                              -> ok
a0 = get_zeroed_page(GFP_TEMPORARY)                    -> 0xc1801000
a1 = get_zeroed_page(GFP_THISNODE|GFP_NOFS|__GFP_COLD|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_RECLAIMABLE|0x102000)  -> 0xc1802000
a2 = get_zeroed_page(GFP_USER|__GFP_MOVABLE)  ~fail=4  -> 0xc10c2000
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)              -> pfn 0x2800 HighMem
p3 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)              -> pfn 0x2801 HighMem
sysctl(percpu_pagelist_fraction, 8)                    -> 0
p4 = alloc_page(GFP_KERNEL|__GFP_COLD)                 -> pfn 0x1c2d Normal
p5 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0xc00 DMA
p6 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
sysctl(overcommit_memory)                              -> 0
sysctl(overcommit_memory, 2)                           -> 0
__free_pages(p0, 0)                                    -> ok
a3 = __get_free_pages(GFP_USER|0x2000, 0)              -> 0xc1c2e000
p7 = alloc_pages(GFP_KERNEL|__GFP_HIGH, 0)             -> pfn 0x1c2f Normal
__free_pages(p5, 10)                                   -> ok
p8 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)              -> pfn 0x2802 HighMem
page_fill(p8, 0x6adabd84)                              -> ok
get_page(p8)                                           -> ok
p9 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_THISNODE|0x100000, 0)  -> pfn 0x2803 HighMem
inc_zone_page_state(p9, numa_hit)                      -> misuse
p10 = alloc_pages(GFP_KERNEL, 3)                       -> pfn 0x1c90 Normal
p11 = alloc_page(GFP_KERNEL)                           -> pfn 0x1c30 Normal
