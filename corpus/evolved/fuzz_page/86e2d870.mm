# fuzz_page found 86e2d870: sysctl alloc_pages reclaimable reclaim_hooks_register lock_page ...
boot(ram=24M)
sysctl(min_free_kbytes, 0)                                     -> 0
p0 = alloc_pages(GFP_TEMPORARY, 9)                             -> pfn 0x1600 Normal
p1 = alloc_pages(GFP_TEMPORARY, 8)                             -> pfn 0x1500 Normal
sysctl(zone_reclaim_mode, 1)                                   -> 0
sysctl(min_free_kbytes, 16384)                                 -> 0
p2 = alloc_pages(GFP_KERNEL, 10)                               -> pfn 0xc00 DMA
reclaimable(p2)                                                -> ok
p3 = alloc_pages(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0xc9
p4 = alloc_pages(GFP_NOIO|__GFP_FS, 10)                        -> NULL
! t0: page allocation failure. order:10, mode:0x90
p5 = alloc_pages(GFP_KERNEL, 7)                                -> NULL
! t0: page allocation failure. order:7, mode:0xd0
reclaim_hooks_register(RECLAIM|ELSEWHERE|OOM|ZONE)             -> ok
p6 = alloc_pages(GFP_KERNEL, 10)                               -> pfn 0xc00 DMA
reclaimable(p6)                                                -> ok
p7 = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)                     -> pfn 0x200 DMA
reclaimable(p4)                                                -> misuse
reclaimable(p4)                                                -> misuse
p8 = alloc_pages(GFP_ATOMIC, 8)                                -> pfn 0x1200 Normal
p9 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)                  -> pfn 0xc00 DMA
p10 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)                 -> pfn 0x300 DMA
p11 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)                 -> pfn 0xe00 DMA
lock_page(p3)                                                  -> misuse
__free_pages(p3, 10)                                           -> misuse
p12 = alloc_pages(GFP_KERNEL, 3)                               -> pfn 0x1068 Normal
p13 = alloc_page(GFP_KERNEL)                                   -> pfn 0x208 DMA
lock_page(p13)                                                 -> ok
__free_pages(p2, 10)                                           -> misuse
p14 = alloc_page(GFP_ATOMIC)                                   -> pfn 0x1062 Normal
get_pageblock_migratetype(p11)                                 -> 0
show(buddyinfo)                                                -> ok
__free_pages(p0, 9)                                            -> ok
a0 = get_zeroed_page(GFP_KERNEL)                               -> 0xc0209000
p15 = alloc_pages_node(1, GFP_KERNEL, 0)                       -> pfn 0x20a DMA
free_pages(a0, 11)                                             -> misuse
