# fuzz_page_pae found 5e575cc1: alloc_pages get_page set_page_flags __free_pages ...
boot(ram=16M, pae=1)
p0 = alloc_pages(GFP_KERNEL, 2)                     -> pfn 0xc30 DMA
get_page(p0)                                        -> ok
set_page_flags(p0+1, PG_locked)                     -> ok
__free_pages(p0, 2)                                 -> ok
! BUG: Bad page state in process t0  pfn:00c31
! page:c003ac40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x1(locked)
p1 = alloc_pages(GFP_KERNEL|0x100000, 0)  ~fail=3+  -> pfn 0xc34 DMA
__free_pages(p1, 0)                                 -> ok
reclaim_hooks_register(KSWAPD)                      -> ok
reclaim_hooks_register(KSWAPD)                      -> ok
reclaim_hooks_register(KSWAPD)                      -> ok
reclaim_hooks_register(KSWAPD)                      -> ok
reclaim_hooks_register(KSWAPD)                      -> ok
reclaim_hooks_register(KSWAPD)                      -> ok
reclaim_hooks_register(KSWAPD)                      -> ok
reclaim_hooks_register(KSWAPD)                      -> ok
reclaim_hooks_register(KSWAPD)                      -> ok
reclaim_hooks_register(KSWAPD)                      -> ok
reclaim_hooks_register(KSWAPD)                      -> ok
p2 = alloc_page(GFP_TEMPORARY)                      -> pfn 0x800 DMA
reclaim_hooks_register(KSWAPD)                      -> ok
reclaim_hooks_register(KSWAPD)                      -> ok
get_page(p0)                                        -> misuse
set_page_flags(p0+1, PG_locked)                     -> misuse
__free_pages(p0, 2)                                 -> misuse
reclaim_hooks_register(KSWAPD)                      -> ok
p3 = alloc_pages(GFP_ATOMIC, 10)  ~fail=4+          -> NULL
a0 = __get_dma_pages(GFP_NOWAIT, 3)                 -> 0xc0c38000
__free_pages(p3, 10)                                -> misuse
start_isolate_page_range(0x7800, 0x6000)            -> 0
free_pages(a0, 3)                                   -> ok
