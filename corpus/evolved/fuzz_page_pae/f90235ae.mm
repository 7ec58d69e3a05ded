# fuzz_page_pae found f90235ae: alloc_pages lock_page dec_zone_page_state get_zeroed_page ...
boot(pae=1)
p0 = alloc_pages(GFP_HIGHUSER, 6)            -> pfn 0x2c00 HighMem
lock_page(p0)                                -> ok
dec_zone_page_state(p0+8, nr_inactive_file)  -> misuse
a0 = get_zeroed_page(GFP_KERNEL)             -> 0xc1c30000
p1 = alloc_pages(GFP_HIGHUSER, 6)            -> pfn 0x2c40 HighMem
lock_page(p1)                                -> ok
lock_page(p1+8)                              -> ok
a1 = get_zeroed_page(GFP_KERNEL)             -> 0xc1c31000
a2 = alloc_pages_exact(3524K, GFP_NOWAIT)    -> 0xc1800000
p2 = alloc_pages(__GFP_REPEAT, 1)            -> pfn 0x1b72 Normal
p3 = alloc_pages(GFP_NOWAIT, 0)  ~fail=2     -> pfn 0x1b71 Normal
set_page_flags(p1, PG_writeback)             -> ok
sysctl(percpu_pagelist_fraction, 8)          -> 0
p4 = alloc_pages_node(1, GFP_KERNEL, 0)      -> pfn 0x1c32 Normal
a3 = alloc_pages_exact(3524K, GFP_NOWAIT)    -> 0xc1400000
p5 = alloc_pages_node(0, GFP_KERNEL, 0)      -> pfn 0x17ff Normal
page_io(p0, 10)                              -> ok
page_io(p0+8, 20)                            -> misuse
wait_on_page_locked(p0)                      -> ok
trylock_page(p0+8)                           -> 1
tick(100)                                    -> ok
p6 = alloc_pages(__GFP_REPEAT, 1)            -> pfn 0x1b86 Normal
p7 = alloc_pages(GFP_NOWAIT, 0)  ~fail=2     -> pfn 0x17fe Normal
set_page_flags(p0, PG_writeback)             -> ok
page_io(p0, 10)                              -> ok
page_io(p0+8, 0)                             -> ok
tick(98)                                     -> ok
p8 = alloc_page(GFP_KERNEL)  ~fail=2         -> pfn 0x17fd Normal
p9 = alloc_page(GFP_KERNEL)  ~fail=2         -> pfn 0x17fc Normal
wait_on_page_locked(p0)                      -> ok
trylock_page(p0+8)                           -> 1
p10 = alloc_page(GFP_KERNEL)  ~fail=2        -> pfn 0x17fb Normal
