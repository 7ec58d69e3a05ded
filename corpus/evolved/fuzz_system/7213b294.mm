# fuzz_system found 7213b294: test_pages_isolated __get_free_pages alloc_page ...
boot(ram=48M, highmem=16M)
test_pages_isolated(0x5c00, 0x6000)                 -> 0
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 0)    -> 0xc10c2000
test_pages_isolated(0x5c00, 0x6000)                 -> 0
p0 = alloc_page(GFP_TEMPORARY|__GFP_COLD)           -> pfn 0x1800 Normal
p1 = alloc_page(GFP_KERNEL|__GFP_MOVABLE|0x100000)  -> pfn 0x10c3 Normal
set_migratetype_isolate(p1)                         -> 0
p2 = alloc_pages(GFP_KERNEL, 0)  ~fail=2+           -> pfn 0x1c2d Normal
sysctl(numa_zonelist_order, 4513)                   -> -ENOENT
p3 = alloc_page(GFP_DMA)                            -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_KERNEL, 4)                     -> pfn 0x1c30 Normal
a1 = get_zeroed_page(GFP_NOIO)  ~fail=2             -> 0xc1c2e000
put_page(p2)                                        -> ok
a2 = get_zeroed_page(GFP_USER|__GFP_DMA|__GFP_MOVABLE|__GFP_COLD|__GFP_NORETRY|__GFP_NOMEMALLOC|__GFP_NOTRACK|0x100000)  ~fail=1  -> NULL
nr_free_buffer_pages()                              -> 7701
task_flags(TIF_MEMDIE)                              -> ok
p5 = alloc_pages(GFP_KERNEL, 3)                     -> pfn 0x1c40 Normal
p6 = alloc_pages(GFP_KERNEL, 3)                     -> pfn 0x1c48 Normal
sysctl(numa_zonelist_order, 1)                      -> -ENOENT
sysctl(min_free_kbytes, [1024, 2048])               -> -EINVAL
sysctl(min_free_kbytes)                             -> 714
p7 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)      -> pfn 0x1400 Normal
start_isolate_page_range(0x5c00, 0x6000)            -> 0
test_pages_isolated(0x5c00, 0x6000)                 -> 0
__free_pages(p0, 0)                                 -> ok
p8 = alloc_pages(GFP_ATOMIC, 7)                     -> pfn 0x1c80 Normal
zone_page_state(0, DMA, nr_free_pages)              -> 3753
reclaim_hooks_register(ELSEWHERE|OOM)               -> ok
reclaimable(p5)                                     -> ok
reclaimable(p5)                                     -> ok
__free_pages(p6, 3)                                 -> ok
__free_pages(p4, 4)                                 -> ok
__free_pages(p7, 10)                                -> ok
p9 = alloc_page(GFP_KERNEL)                         -> pfn 0x1c2d Normal
page_count(p3)                                      -> 1
page_count(p9)                                      -> 1
set_page_mapcount(p9, 2)                            -> ok
__free_pages(p3, 0)                                 -> ok
__free_pages(p5, 3)                                 -> ok
drain_all_pages()                                   -> ok
__free_pages(p1, 0)                                 -> ok
tick(216)                                           -> ok
tick(216)                                           -> ok
wait_on_page_locked(p9)                             -> ok
a3 = get_zeroed_page(GFP_USER|__GFP_MOVABLE)        -> 0xc1800000
a4 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 1)    -> 0xc1802000
p10 = alloc_page(GFP_HIGHUSER_MOVABLE)              -> pfn 0x2c00 HighMem
free_hot_cold_page(p10, 0)                          -> ok
__free_pages(p9, 0)                                 -> ok
! BUG: Bad page state in process t0  pfn:01c2d
! page:c1071b40 count:0 mapcount:2 mapping:00000000 index:0x0
! page flags: 0x10000000()
__free_pages(p8, 7)                                 -> ok
