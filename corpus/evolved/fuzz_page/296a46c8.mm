# fuzz_page found 296a46c8: alloc_pages __free_pages task_flags show __get_free_pages ...
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)           -> pfn 0x1600 Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)           -> pfn 0x1200 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)           -> pfn 0xc00 DMA
__free_pages(p0, 9)                                     -> ok
task_flags(PF_MEMALLOC|0x100200)                        -> ok
task_flags(PF_MEMALLOC|0x100200)                        -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)           -> pfn 0x1600 Normal
show(zonelists)                                         -> ok
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)              -> pfn 0x800 DMA
p5 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)              -> pfn 0x400 DMA
p6 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)              -> NULL
! t0: page allocation failure. order:10, mode:0x200da
p7 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)              -> NULL
! t0: page allocation failure. order:10, mode:0x200da
a0 = __get_free_pages(GFP_KERNEL, 0)  ~fail=1           -> NULL
fail_page_alloc(1, 100, 0, -1, 3, 0, 0)                 -> ok
p8 = alloc_pages(GFP_KERNEL, 2)                         -> pfn 0x1064 Normal
reclaimable(p5)                                         -> ok
free_pages(a0, 0)                                       -> ok
get_page(p8)                                            -> ok
a1 = __get_free_pages(GFP_KERNEL|__GFP_DMA32, 0)        -> 0xc142d000
a2 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 1)        -> 0xc1100000
page_fill(p2, 0xab98fed8)                               -> ok
p9 = alloc_page(GFP_HIGHUSER_MOVABLE)                   -> pfn 0x1102 Normal
p10 = alloc_page(GFP_USER)                              -> pfn 0x142e Normal
p11 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)             -> NULL
__free_pages(p11, 10)                                   -> misuse
__free_pages(p1, 9)                                     -> ok
__free_pages(p4, 10)                                    -> ok
p12 = alloc_pages(GFP_THISNODE|__GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_REPEAT|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_NOTRACK, 3)  -> NULL
__free_pages(p2, 9)                                     -> ok
mod_zone_page_state(2, Movable, nr_isolated_file, -63)  -> misuse
free_hot_cold_page(p10, 1)                              -> ok
