# fuzz_page_pae found de704cef: fail_page_alloc alloc_page alloc_pages __get_free_pages ...
boot(pae=1)
fail_page_alloc(1, 100, 0, 0, 0, 0, 1)                 -> ok
p0 = alloc_page(GFP_HIGHUSER)                          -> pfn 0x2c00 HighMem
p1 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1800 Normal
p2 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1400 Normal
p3 = alloc_page(GFP_KERNEL)                            -> pfn 0x1c30 Normal
p4 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0xc00 DMA
p5 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x800 DMA
p6 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x400 DMA
p7 = alloc_pages(GFP_ATOMIC|__GFP_DMA|__GFP_MOVABLE|__GFP_FS|__GFP_NORETRY|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_NOTRACK, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x2190a9
p8 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p9 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p10 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p11 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p12 = alloc_pages(GFP_KERNEL, 8)                       -> pfn 0x1d00 Normal
p13 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p14 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p15 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM, 10)        -> pfn 0x2800 HighMem
a0 = __get_free_pages(GFP_KERNEL, 0)                   -> 0xc1c31000
a1 = alloc_pages_exact(45631, GFP_USER|__GFP_MOVABLE)  -> 0xc10d0000
free_pages(a0, 0)                                      -> ok
__free_pages(p4, 10)                                   -> ok
__free_pages(p12, 8)                                   -> ok
p16 = alloc_pages(GFP_NOFS, 0)                         -> pfn 0x1c31 Normal
__free_pages(p6, 10)                                   -> ok
__free_pages(p9, 10)                                   -> misuse
__free_pages(p1, 10)                                   -> ok
__free_pages(p0, 0)                                    -> ok
__free_pages(p2, 10)                                   -> ok
__free_pages(p16, 0)                                   -> ok
__free_pages(p5, 10)                                   -> ok
__free_pages(p7, 10)                                   -> misuse
__free_pages(p15, 10)                                  -> ok
__free_pages(p8, 10)                                   -> misuse
