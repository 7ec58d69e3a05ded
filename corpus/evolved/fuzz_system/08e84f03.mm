# fuzz_system found 08e84f03: alloc_pages reclaim_hooks_register page_fill __free_pages ...
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL, 10)                           -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                           -> pfn 0x800 DMA
reclaim_hooks_register(ZONE)                               -> ok
p2 = alloc_pages(GFP_KERNEL, 10)                           -> pfn 0x400 DMA
page_fill(p1, 0x16dfe748)                                  -> ok
__free_pages(p2, 10)                                       -> ok
si_meminfo_node(sharedram, 0)                              -> 0
test_pages_isolated(0x4000, 0x2000)                        -> 0
sysctl(overcommit_memory)                                  -> 0
p3 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)                  -> pfn 0x1062 Normal
clear_page_flags(p3, 0)                                    -> ok
p4 = alloc_pages_node(0, __GFP_IO|__GFP_FS, 1)             -> pfn 0x142e Normal
p5 = alloc_pages_node(0, __GFP_IO|__GFP_FS|__GFP_COMP, 1)  -> pfn 0x1430 Normal
a0 = alloc_pages_exact(8K, GFP_KERNEL)                     -> 0xc1432000
set_migratetype_isolate(p5)                                -> -EBUSY
sysctl(zone_reclaim_mode, 1)                               -> 0
sysctl(min_free_kbytes, 16384)                             -> 0
wait_on_page_writeback(p5)                                 -> ok
reclaimable(p5)                                            -> ok
show(pagetypeinfo)                                         -> ok
p6 = alloc_page(GFP_USER|__GFP_MOVABLE|__GFP_HIGH|__GFP_COLD|__GFP_NOWARN|__GFP_NOFAIL|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_THISNODE|__GFP_NOTRACK|0x100000)  -> pfn 0x1063 Normal
page_check(p6, 0xb96c0e68)                                 -> 1024
a1 = __get_free_pages(GFP_ATOMIC, 0)                       -> 0xc142d000
p7 = alloc_page(GFP_TEMPORARY)                             -> pfn 0x1600 Normal
p8 = alloc_pages(GFP_DMA|0x100000, 0)                      -> NULL
! t0: page allocation failure. order:0, mode:0x100001
p9 = alloc_pages(GFP_ATOMIC, 0)                            -> pfn 0x1200 Normal
p10 = alloc_pages(GFP_DMA, 0)                              -> NULL
! t0: page allocation failure. order:0, mode:0x1
a2 = alloc_pages_exact(8K, GFP_KERNEL)                     -> 0xc1202000
p11 = alloc_page(GFP_KERNEL|__GFP_DMA|__GFP_COMP|__GFP_ZERO|__GFP_THISNODE)  -> limit steps
p12 = alloc_page(GFP_ATOMIC)
p13 = alloc_page(GFP_ATOMIC)
