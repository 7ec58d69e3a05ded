# fuzz_page found 0d1ef38b: alloc_pages_exact mod_zone_page_state alloc_page ...
a0 = alloc_pages_exact(255, GFP_USER)  ~fail=4               -> 0xc1c2d000
mod_zone_page_state(0, Normal, nr_dirty, -2)                 -> misuse
mod_zone_page_state(0, Normal, nr_dirty, -1)                 -> misuse
mod_zone_page_state(0, Normal, nr_dirty, -2)                 -> misuse
mod_zone_page_state(0, Normal, nr_dirty, -1)                 -> misuse
p0 = alloc_page(GFP_KERNEL)                                  -> pfn 0x1c2e Normal
p1 = alloc_page(GFP_DMA)                                     -> pfn 0xc00 DMA
p2 = alloc_pages_node(1, GFP_KERNEL|0x100000, 2)             -> pfn 0x1c30 Normal
p3 = alloc_pages_node(-1, GFP_KERNEL|0x100000, 0)            -> pfn 0x1c2f Normal
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                   -> pfn 0x2c00 HighMem
p5 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_REPEAT|__GFP_NORETRY|__GFP_NOMEMALLOC|__GFP_THISNODE|0x102000, 0)  -> pfn 0x2800 HighMem
unset_migratetype_isolate(p2)                                -> ok
p6 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_COLD|__GFP_NOWARN|__GFP_NORETRY|__GFP_ZERO)  -> pfn 0x2801 HighMem
free_pages(a0, 0)                                            -> ok
p7 = alloc_page(GFP_DMA)                                     -> pfn 0xc01 DMA
p8 = alloc_page(GFP_DMA|__GFP_COMP|__GFP_THISNODE|0x100000)  -> pfn 0xc02 DMA
p9 = alloc_page(GFP_KERNEL)                                  -> pfn 0x1c2d Normal
p10 = alloc_page(GFP_ATOMIC|__GFP_DMA|__GFP_NOWARN)          -> pfn 0xc03 DMA
switch_cpu(2)                                                -> ok
p11 = alloc_page(GFP_HIGHUSER_MOVABLE)                       -> pfn 0x2802 HighMem
task_flags(PF_MEMALLOC)                                      -> ok
p12 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x1800 Normal
sysctl(percpu_pagelist_fraction, 8)                          -> 0
sysctl(min_free_kbytes, 0)                                   -> 0
p13 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x1400 Normal
p14 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x400 DMA
p15 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                  -> pfn 0x2400 HighMem
__free_pages(p12, 10)                                        -> ok
oom_killer_disable(2147483647)                               -> ok
p16 = alloc_page(GFP_DMA|__GFP_COMP)                         -> pfn 0xc04 DMA
p17 = alloc_page(GFP_DMA)                                    -> pfn 0xc05 DMA
get_page(p16)                                                -> ok
