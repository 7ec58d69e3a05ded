# fuzz_system found ec350e45: alloc_pages page_check oom_killer_disable sysctl task_flags ...
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)                    -> pfn 0x1200 Normal
p1 = alloc_pages(GFP_USER, 0)                                    -> pfn 0x142d Normal
page_check(p0+466, 0x80000000)                                   -> 1024
p2 = alloc_pages(GFP_KERNEL, 0)                                  -> pfn 0x142e Normal
oom_killer_disable(1)                                            -> ok
sysctl(zone_reclaim_mode, 1)                                     -> 0
sysctl(min_free_kbytes, 16384)                                   -> 0
p3 = alloc_pages(GFP_KERNEL, 10)                                 -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_KERNEL, 10)                                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p5 = alloc_pages(GFP_KERNEL, 10)                                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p6 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)                    -> NULL
! t0: page allocation failure. order:9, mode:0xd8
sysctl(min_free_kbytes, 16384)                                   -> 0
task_flags(PF_MEMALLOC)                                          -> ok
p7 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
oom_victim(1)                                                    -> ok
p8 = alloc_pages(GFP_KERNEL|__GFP_NOMEMALLOC, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0x100d0
__free_pages(p7, 10)                                             -> misuse
p9 = alloc_pages(GFP_NOIO|__GFP_FS|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x11090
p10 = alloc_pages(GFP_KERNEL|__GFP_DMA|__GFP_NORETRY, 10)        -> pfn 0x800 DMA
p11 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                       -> pfn 0x1062 Normal
p12 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0x400 DMA
reclaimable(p0)                                                  -> ok
p13 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                       -> pfn 0x1063 Normal
reclaim_hooks_register(ZONE)                                     -> ok
tick(34)                                                         -> ok
clear_page_flags(p10, 0)                                         -> ok
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 0)                 -> 0xc1064000
p14 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                       -> pfn 0x1065 Normal
test_pages_isolated(0x4800, 0x400)                               -> 0
clear_page_flags(p12, 0)                                         -> ok
a1 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 0)                 -> 0xc1066000
mod_zone_page_state(0, Normal, nr_slab_reclaimable, 150)         -> misuse
p15 = alloc_pages(GFP_HIGHUSER, 0)                               -> pfn 0x142f Normal
p16 = alloc_pages(GFP_TEMPORARY, 0)                              -> pfn 0x1600 Normal
p17 = alloc_page(GFP_TEMPORARY|__GFP_HIGHMEM)                    -> pfn 0x1601 Normal
p18 = alloc_page(GFP_USER|__GFP_DMA|__GFP_MOVABLE)               -> pfn 0x3 DMA
get_pageblock_migratetype(p16)                                   -> 1
page_count(p17)                                                  -> 1
p19 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
sysctl(min_slab_ratio, 1)                                        -> 0
set_migratetype_isolate(p14)                                     -> 0
test_pages_isolated(0x5000, 0x0)                                 -> 0
p20 = alloc_page(GFP_USER|__GFP_DMA)                             -> pfn 0x200 DMA
p21 = alloc_pages(GFP_KERNEL, 8)                                 -> pfn 0x1700 Normal
p22 = alloc_page(GFP_TEMPORARY)                                  -> pfn 0x1500 Normal
get_pageblock_migratetype(p22)                                   -> 1
a2 = get_zeroed_page(GFP_ATOMIC)                                 -> 0xc1580000
a3 = get_zeroed_page(GFP_NOIO|__GFP_NORETRY)                     -> 0xc1581000
p23 = alloc_page(GFP_ATOMIC|__GFP_MOVABLE)                       -> pfn 0x1680 Normal
