# fuzz_system found 18eb2662: switch_cpu alloc_page set_migratetype_isolate alloc_pages ...
boot(ram=96M, cpus=4, nodes=4)
switch_cpu(0)                                       -> ok
p0 = alloc_page(GFP_KERNEL|__GFP_MOVABLE|0x100000)  -> pfn 0x1072 Normal
set_migratetype_isolate(p0)                         -> 0
p1 = alloc_pages(GFP_KERNEL, 0)  ~fail=2+           -> pfn 0x182a Normal
sysctl(numa_zonelist_order, 4513)                   -> -ENOENT
sysctl(min_free_kbytes, 0)                          -> 0
p2 = alloc_pages(GFP_USER|0x100000, 0)              -> pfn 0x182b Normal
p3 = alloc_page(GFP_DMA)                            -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x1400 Normal
sysctl(numa_zonelist_order, 1)                      -> -ENOENT
sysctl(min_free_kbytes, [1024, 2048])               -> -EINVAL
sysctl(min_free_kbytes)                             -> 0
p5 = alloc_pages(GFP_ATOMIC, 7)                     -> pfn 0x1880 Normal
zone_page_state(0, DMA, nr_free_pages)              -> 3752
reclaim_hooks_register(ELSEWHERE|OOM)               -> ok
p6 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)       -> pfn 0x1a00 Normal
p7 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)      -> pfn 0x2000 Normal
reclaimable(p3)                                     -> ok
reclaimable(p7)                                     -> ok
p8 = alloc_page(GFP_KERNEL)                         -> pfn 0x1900 Normal
page_count(p7+472)                                  -> 0
page_count(p1)                                      -> 1
set_page_mapcount(p5, 2)                            -> ok
drain_all_pages()                                   -> ok
__free_pages(p0, 0)                                 -> ok
set_migratetype_isolate(p5)                         -> 0
__free_pages(p5, 7)                                 -> ok
! BUG: Bad page state in process t0  pfn:01880
! page:c1063000 count:0 mapcount:2 mapping:00000000 index:0x0
! page flags: 0x10000000()
p9 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x2c00 Normal
p10 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x2800 Normal
p11 = alloc_page(GFP_TEMPORARY)                     -> pfn 0x2400 Normal
get_pageblock_migratetype(p6+29)                    -> 4
p12 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x3800 Normal
tick(216)                                           -> ok
p13 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x4400 Normal
p14 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x4000 Normal
tick(216)                                           -> ok
wait_on_page_locked(p6)                             -> ok
a0 = get_zeroed_page(GFP_USER|__GFP_MOVABLE)        -> 0xc1c61000
p15 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x3c00 Normal
show(buddyinfo)                                     -> ok
a1 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 1)    -> 0xc3462000
p16 = alloc_page(GFP_HIGHUSER_MOVABLE)              -> pfn 0x3461 Normal
free_hot_cold_page(p16, 0)                          -> ok
__free_pages(p6, 9)                                 -> ok
__free_pages(p10, 10)                               -> ok
