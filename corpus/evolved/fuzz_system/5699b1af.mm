# fuzz_system found 5699b1af: sysctl task_flags fail_page_alloc alloc_page __free_pages ...
boot(ram=24M)
sysctl(min_free_kbytes, 16384)                                   -> 0
task_flags(PF_MEMALLOC)                                          -> ok
fail_page_alloc(1, 100, 0, -1, 0, 0, 1)                          -> ok
p0 = alloc_page(GFP_HIGHUSER)                                    -> pfn 0x142d Normal
p1 = alloc_page(GFP_KERNEL)                                      -> NULL
p2 = alloc_page(GFP_KERNEL)                                      -> NULL
__free_pages(p2, 0)                                              -> misuse
__free_pages(p1, 0)                                              -> misuse
p3 = alloc_page(GFP_USER|__GFP_DMA32)                            -> NULL
drain_all_pages()                                                -> ok
__free_pages(p0, 0)                                              -> ok
__free_pages(p3, 0)                                              -> misuse
p4 = alloc_pages_node(-1, GFP_NOIO, 0)                           -> NULL
__free_pages(p4, 0)                                              -> misuse
p5 = alloc_page(GFP_DMA)                                         -> NULL
reclaimable(p5)                                                  -> misuse
reclaim_hooks_register(ZONE)                                     -> ok
zone_all_unreclaimable(0, Normal)                                -> ok
p6 = alloc_pages(GFP_KERNEL, 1)                                  -> NULL
__free_pages(p6, 1)                                              -> misuse
p7 = alloc_pages(GFP_KERNEL, 4)                                  -> NULL
nr_free_buffer_pages()                                           -> 0
p8 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
__free_pages(p8, 10)                                             -> misuse
p9 = alloc_pages(GFP_NOIO|__GFP_FS|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
p10 = alloc_page(GFP_KERNEL)                                     -> NULL
__free_pages(p10, 0)                                             -> misuse
__free_pages(p9, 10)                                             -> misuse
task_flags(TIF_MEMDIE)                                           -> ok
reclaimable(p7)                                                  -> misuse
p11 = alloc_pages(GFP_KERNEL, 3)                                 -> NULL
p12 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
__free_pages(p11, 3)                                             -> misuse
p13 = alloc_page(GFP_USER|__GFP_DMA32)                           -> NULL
p14 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
a0 = __get_free_pages(__GFP_MOVABLE, 0)                          -> NULL
drain_all_pages()                                                -> ok
__free_pages(p13, 0)                                             -> misuse
p15 = alloc_pages(GFP_KERNEL, 3)                                 -> NULL
reclaimable(p15)                                                 -> misuse
p16 = alloc_pages_node(-1, GFP_NOIO, 0)                          -> NULL
__free_pages(p16, 0)                                             -> misuse
p17 = alloc_page(GFP_DMA)                                        -> NULL
zone_all_unreclaimable(0, Normal)                                -> ok
p18 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
__free_pages(p15, 3)                                             -> misuse
p19 = alloc_pages(GFP_KERNEL, 4)                                 -> NULL
nr_free_buffer_pages()                                           -> 0
task_flags(TIF_MEMDIE)                                           -> ok
p20 = alloc_pages(GFP_KERNEL, 3)                                 -> NULL
reclaimable(p20)                                                 -> misuse
p21 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
__free_pages(p20, 3)                                             -> misuse
p22 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
a1 = __get_free_pages(__GFP_MOVABLE, 0)                          -> NULL
reclaimable(p17)                                                 -> misuse
reclaim_hooks_register(ZONE|0x20000)                             -> ok
zone_all_unreclaimable(0, Normal)                                -> ok
p23 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
__free_pages(p17, 0)                                             -> misuse
p24 = alloc_pages(GFP_KERNEL, 4)                                 -> NULL
nr_free_buffer_pages()                                           -> 0
task_flags(TIF_MEMDIE)                                           -> ok
p25 = alloc_pages(GFP_KERNEL, 3)                                 -> NULL
a2 = alloc_pages_exact(1, GFP_ATOMIC)                            -> NULL
