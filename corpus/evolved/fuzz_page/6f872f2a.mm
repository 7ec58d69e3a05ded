# fuzz_page found 6f872f2a: alloc_pages alloc_page sysctl zone_page_state ...
boot(ram=24M)
p0 = alloc_pages(GFP_TEMPORARY, 3)                           -> pfn 0x1600 Normal
p1 = alloc_page(GFP_KERNEL)                                  -> pfn 0x1200 Normal
sysctl(min_free_kbytes, 8192)                                -> 0
p2 = alloc_pages(GFP_KERNEL, 10)                             -> pfn 0xc00 DMA
p3 = alloc_pages(GFP_KERNEL, 9)                              -> pfn 0x200 DMA
p4 = alloc_pages(GFP_ATOMIC, 8)                              -> pfn 0x1300 Normal
zone_page_state(0, DMA, nr_free_pages)                       -> 2218
reclaim_hooks_register(ELSEWHERE|OOM)                        -> ok
__free_pages(p1, 0)                                          -> ok
set_page_flags(p0, PG_locked|PG_dirty|PG_private)            -> ok
switch_cpu(2)                                                -> ok
reclaimable(p3+485)                                          -> misuse
reclaimable(p3)                                              -> ok
zone_page_state(0, DMA, nr_free_pages)                       -> 2218
reclaim_hooks_register(ELSEWHERE|OOM)                        -> ok
reclaimable(p3)                                              -> ok
reclaimable(p4)                                              -> ok
p5 = alloc_page(GFP_KERNEL)                                  -> pfn 0x1062 Normal
p6 = alloc_page(GFP_KERNEL)                                  -> pfn 0x1063 Normal
page_count(p2+368)                                           -> 0
page_count(p3)                                               -> 1
p7 = alloc_pages(GFP_KERNEL, 9)                              -> pfn 0x800 DMA
p8 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)                -> NULL
! t0: page allocation failure. order:9, mode:0xd8
fail_page_alloc(11, 2147483649, 3220, -1, 0, 1, 1, 2027519)  -> ok
switch_cpu(3)                                                -> ok
switch_cpu(0)                                                -> ok
oom_victim(4)                                                -> ok
__free_pages(p8, 9)                                          -> misuse
test_pages_isolated(0x5c00, 0x6000)                          -> 0
p9 = alloc_pages(GFP_ATOMIC|__GFP_DMA|__GFP_MOVABLE|__GFP_FS|__GFP_COLD|__GFP_NOMEMALLOC|__GFP_THISNODE|__GFP_NOTRACK|0x2000, 1)  -> pfn 0x9c DMA
p10 = alloc_pages(__GFP_DMA32|__GFP_MOVABLE|__GFP_FS|__GFP_COLD|__GFP_NORETRY|__GFP_COMP|__GFP_THISNODE|__GFP_NOTRACK|0x102000, 0)  -> pfn 0x1700 Normal
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE|0x100000, 2)    -> 0xc1704000
