# fuzz_system found 61e599eb: alloc_pages_node alloc_pages sysctl show alloc_pages_exact ...
boot(ram=24M)
p0 = alloc_pages_node(2, GFP_DMA, 1)                         -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL, 9)                              -> pfn 0x1600 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_NOTRACK, 5)                -> pfn 0x1440 Normal
sysctl(min_free_kbytes, 16384)                               -> 0
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 1)                -> pfn 0xc02 DMA
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)               -> pfn 0x800 DMA
show(buddyinfo)                                              -> ok
p5 = alloc_pages(GFP_KERNEL|__GFP_NOFAIL|__GFP_NORETRY, 0)   -> pfn 0xc04 DMA
a0 = alloc_pages_exact(224, GFP_USER|__GFP_COLD)             -> 0xc0c05000
tick(1000)                                                   -> ok
show(buddyinfo)                                              -> ok
task_flags(0)                                                -> ok
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)               -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p7 = alloc_pages(GFP_KERNEL|__GFP_NOFAIL|__GFP_NORETRY, 0)   -> pfn 0xc06 DMA
a1 = alloc_pages_exact(224, GFP_USER|__GFP_COLD)             -> 0xc0c07000
free_hot_cold_page(p7, 0)                                    -> ok
tick(1000)                                                   -> ok
show(buddyinfo)                                              -> ok
p8 = alloc_pages(GFP_KERNEL, 4)                              -> NULL
! t0: page allocation failure. order:4, mode:0xd0
p9 = alloc_page(GFP_NOFS)                                    -> pfn 0xc06 DMA
p10 = alloc_pages(GFP_KERNEL, 4)                             -> NULL
! t0: page allocation failure. order:4, mode:0xd0
tick(1000)                                                   -> ok
show(buddyinfo)                                              -> ok
show(buddyinfo)                                              -> ok
get_page(p8)                                                 -> misuse
put_page(p5)                                                 -> ok
p11 = alloc_pages(GFP_KERNEL, 4)                             -> NULL
! t0: page allocation failure. order:4, mode:0xd0
tick(1000)                                                   -> ok
show(buddyinfo)                                              -> ok
show(buddyinfo)                                              -> ok
inc_zone_page_state(p0, nr_anon_pages)                       -> ok
get_page(p8)                                                 -> misuse
p12 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                   -> pfn 0x3 DMA
p13 = alloc_page(GFP_HIGHUSER_MOVABLE|0x100000)              -> pfn 0x9e DMA
__free_pages(p11, 4)                                         -> misuse
__free_pages(p10, 4)                                         -> misuse
__free_pages(p13, 0)                                         -> ok
__free_pages(p8, 4)                                          -> misuse
__free_pages(p0, 1)                                          -> ok
__free_pages(p2, 5)                                          -> ok
__free_pages(p3, 1)                                          -> ok
tick(1000)                                                   -> ok
show(buddyinfo)                                              -> ok
task_flags(0)                                                -> ok
p14 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)              -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p15 = alloc_pages(GFP_KERNEL|__GFP_NOFAIL|__GFP_NORETRY, 0)  -> pfn 0x141a Normal
a2 = alloc_pages_exact(224, GFP_USER|__GFP_COLD)             -> 0xc1406000
free_hot_cold_page(p15, 0)                                   -> ok
tick(1000)                                                   -> ok
show(buddyinfo)                                              -> ok
p16 = alloc_pages(GFP_KERNEL, 4)                             -> NULL
get_pageblock_migratetype(p16)                               -> misuse
p17 = alloc_pages(GFP_KERNEL, 4)                             -> NULL
! t0: page allocation failure. order:4, mode:0xd0
tick(1000)                                                   -> ok
