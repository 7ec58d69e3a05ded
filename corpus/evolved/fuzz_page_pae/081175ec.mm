# fuzz_page_pae found 081175ec: alloc_pages_exact sysctl alloc_pages alloc_page ...
boot(pae=1)
a0 = alloc_pages_exact(45631, GFP_USER|__GFP_MOVABLE)  -> 0xc10d0000
sysctl(lowmem_reserve_ratio, 7095)                     -> 0
p0 = alloc_pages(GFP_NOFS, 0)                          -> pfn 0x1c30 Normal
p1 = alloc_page(GFP_NOFS)                              -> pfn 0x1c31 Normal
__free_pages(p0, 0)                                    -> ok
p2 = alloc_page(GFP_NOFS|__GFP_COMP)                   -> pfn 0x1c30 Normal
p3 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1800 Normal
p4 = alloc_page(GFP_KERNEL)                            -> pfn 0x1c32 Normal
p5 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1400 Normal
p6 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0xc00 DMA
p7 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x800 DMA
p8 = alloc_pages(GFP_ATOMIC|__GFP_DMA|__GFP_MOVABLE|__GFP_FS|__GFP_NORETRY|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_NOTRACK, 10)  -> pfn 0x400 DMA
p9 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p10 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p11 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p12 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p13 = alloc_pages(GFP_KERNEL, 8)                       -> pfn 0x1d00 Normal
p14 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p15 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p16 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM, 10)        -> pfn 0x2c00 HighMem
a1 = __get_free_pages(GFP_KERNEL, 0)                   -> 0xc1c33000
a2 = alloc_pages_exact(45631, GFP_USER|__GFP_MOVABLE)  -> 0xc10e0000
free_pages(a1, 0)                                      -> ok
__free_pages(p5, 10)                                   -> ok
__free_pages(p13, 8)                                   -> ok
p17 = alloc_pages(GFP_NOFS, 0)                         -> pfn 0x1c33 Normal
__free_pages(p7, 10)                                   -> ok
__free_pages(p10, 10)                                  -> misuse
__free_pages(p3, 10)                                   -> ok
__free_pages(p8, 10)                                   -> ok
__free_pages(p6, 10)                                   -> ok
__free_pages(p17, 0)                                   -> ok
