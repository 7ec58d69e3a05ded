# fuzz_page found 348957bb: show alloc_pages_exact free_pages_exact get_zeroed_page ...
boot(ram=24M)
show(buddyinfo)                                                -> ok
a0 = alloc_pages_exact(20K, GFP_KERNEL)                        -> 0xc1430000
show(buddyinfo)                                                -> ok
free_pages_exact(a0, 20K)                                      -> ok
show(early_res)                                                -> ok
a1 = get_zeroed_page(GFP_KERNEL|__GFP_ZERO)                    -> 0xc142d000
p0 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM|__GFP_NOWARN|__GFP_REPEAT|0x100000, 4)  -> pfn 0x1430 Normal
show(buddyinfo)                                                -> ok
__free_pages(p0, 4)                                            -> ok
sysctl(min_free_kbytes, 0)                                     -> 0
show(buddyinfo)                                                -> ok
p1 = alloc_pages(GFP_TEMPORARY, 9)                             -> pfn 0x1600 Normal
p2 = alloc_pages(GFP_TEMPORARY, 8)                             -> pfn 0x1500 Normal
p3 = alloc_pages(GFP_NOIO|__GFP_MOVABLE|__GFP_FS, 10)          -> pfn 0x400 DMA
p4 = alloc_pages(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS, 10)  -> pfn 0x800 DMA
p5 = alloc_pages(GFP_KERNEL, 7)                                -> pfn 0x1200 Normal
reclaim_hooks_register(RECLAIM|ELSEWHERE|OOM|ZONE)             -> ok
a2 = alloc_pages_exact(3297, GFP_USER)                         -> 0xc1062000
a3 = __get_dma_pages(GFP_USER|__GFP_NOMEMALLOC|__GFP_THISNODE, 7)  -> 0xc0c00000
a4 = alloc_pages_exact(36598, GFP_USER|__GFP_DMA)              -> 0xc0c80000
reclaimable(p2+215)                                            -> misuse
reclaimable(p1)                                                -> ok
p6 = alloc_pages(GFP_ATOMIC, 8)                                -> pfn 0x1300 Normal
p7 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)                  -> pfn 0x200 DMA
p8 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)                  -> pfn 0x1100 Normal
p9 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)                  -> pfn 0xe00 DMA
a5 = get_zeroed_page(GFP_KERNEL)                               -> 0xc1480000
