# fuzz_page_pae found 69438682: alloc_pages get_pageblock_migratetype task_flags alloc_page ...
boot(ram=24M, pae=1)
p0 = alloc_pages(GFP_TEMPORARY, 3)                              -> pfn 0x1600 Normal
get_pageblock_migratetype(p0)                                   -> 1
p1 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0xc00 DMA
task_flags(PF_MEMALLOC)                                         -> ok
p2 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0x800 DMA
p3 = alloc_pages(GFP_KERNEL|__GFP_DMA, 10)                      -> pfn 0x400 DMA
p4 = alloc_page(GFP_NOFS)                                       -> pfn 0x1430 Normal
p5 = alloc_pages(__GFP_THISNODE, 0)                             -> pfn 0x1431 Normal
p6 = alloc_pages(GFP_NOFS|__GFP_REPEAT, 10)                     -> NULL
! t0: page allocation failure. order:10, mode:0x450
sysctl(min_free_kbytes, 16384)                                  -> 0
p7 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)                   -> pfn 0x1200 Normal
p8 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)                   -> pfn 0x200 DMA
p9 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)                   -> NULL
! t0: page allocation failure. order:9, mode:0x10d0
task_flags(PF_MEMALLOC)                                         -> ok
p10 = alloc_pages(GFP_TEMPORARY|__GFP_NOWARN|__GFP_NOMEMALLOC|0x100000, 8)  -> NULL
p11 = alloc_pages(GFP_TEMPORARY, 0)                             -> pfn 0x1608 Normal
p12 = alloc_page(__GFP_FS)  ~fail=2                             -> pfn 0x1432 Normal
a0 = __get_free_pages(GFP_TEMPORARY|__GFP_NOTRACK, 0)  ~fail=2  -> 0xc1609000
__free_pages(p5, 0)                                             -> ok
__free_pages(p0, 3)                                             -> ok
p13 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)                  -> NULL
! t0: page allocation failure. order:9, mode:0x10d0
__free_pages(p10, 8)                                            -> misuse
drain_local_pages()                                             -> ok
show(buddyinfo)                                                 -> ok
p14 = alloc_pages(__GFP_NOTRACK, 0)                             -> pfn 0x1431 Normal
fail_page_alloc(1, 100, 3, -1, 0, 0, 0)                         -> ok
show(buddyinfo)                                                 -> ok
__free_pages(p14, 0)                                            -> ok
p15 = alloc_pages(GFP_KERNEL, 5)                                -> NULL
split_page(p15, 5)                                              -> misuse
p16 = alloc_page(GFP_KERNEL|__GFP_HIGHMEM)                      -> pfn 0x1431 Normal
p17 = alloc_page(__GFP_NOFAIL)                                  -> pfn 0x1433 Normal
