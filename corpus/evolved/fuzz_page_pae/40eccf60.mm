# fuzz_page_pae found 40eccf60: alloc_pages get_pageblock_migratetype __free_pages sysctl ...
boot(ram=16M, pae=1)
p0 = alloc_pages(GFP_KERNEL, 2)            -> pfn 0xc30 DMA
get_pageblock_migratetype(p0+1)            -> 2
__free_pages(p0, 2)                        -> ok
sysctl(min_free_kbytes, 8192)              -> 0
p1 = alloc_pages(GFP_KERNEL, 9)            -> pfn 0xe00 DMA
task_flags(PF_MEMALLOC)                    -> ok
p2 = alloc_pages(GFP_KERNEL, 10)           -> pfn 0x800 DMA
sysctl(percpu_pagelist_fraction, 8)        -> 0
__free_pages(p1, 9)                        -> ok
task_flags(0)                              -> ok
reclaim_hooks_register(RECLAIM|OOM)        -> ok
a0 = alloc_pages_exact(64K, GFP_USER)      -> 0xc0c40000
tick(1)                                    -> ok
a1 = get_zeroed_page(GFP_USER|__GFP_COMP)  -> 0xc0c50000
reclaimable(p2)                            -> ok
reclaimable(p2+809)                        -> misuse
p3 = alloc_page(GFP_KERNEL)  ~fail=2+      -> pfn 0xc51 DMA
__free_pages(p3, 0)                        -> ok
__free_pages(p2, 10)                       -> ok
p4 = alloc_page(GFP_KERNEL)                -> pfn 0xc52 DMA
set_page_flags(p4, PG_slab)                -> ok
tick(6001)                                 -> ok
__free_pages(p4, 0)                        -> ok
! BUG: Bad page state in process t0  pfn:00c52
! page:c003b480 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x80(slab)
p5 = alloc_pages(GFP_KERNEL, 1)            -> pfn 0xcb0 DMA
sysctl(percpu_pagelist_fraction, 2097151)  -> 0
unset_migratetype_isolate(p5)              -> ok
p6 = alloc_pages_node(3, GFP_KERNEL, 2)    -> pfn 0xcb4 DMA
split_page(p5, 1)                          -> ok
