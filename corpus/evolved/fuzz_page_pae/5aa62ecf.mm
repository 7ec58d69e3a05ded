# fuzz_page_pae found 5aa62ecf: sysctl alloc_pages __free_pages get_page set_page_flags ...
boot(ram=48M, cpus=2, nodes=2, pae=1)
sysctl(zone_reclaim_mode, 7913)                  -> 0
p0 = alloc_pages(GFP_NOFS|__GFP_ZERO, 3)         -> pfn 0x1830 Normal
sysctl(min_free_kbytes, 16384)                   -> 0
p1 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0x2800 Normal
p2 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0x2400 Normal
p3 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)   -> pfn 0x800 DMA
__free_pages(p0, 3)                              -> ok
sysctl(lowmem_reserve_ratio, [4, 32, 32])        -> 0
p5 = alloc_pages(GFP_KERNEL, 10)                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p7 = alloc_pages(GFP_DMA|__GFP_NORETRY, 10)      -> NULL
! t0: page allocation failure. order:10, mode:0x1001
get_page(p3)                                     -> ok
p8 = alloc_pages(GFP_KERNEL, 10)                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
set_page_flags(p5, PG_slab)                      -> misuse
p9 = alloc_pages(GFP_KERNEL, 8)                  -> pfn 0x1900 Normal
p10 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)   -> pfn 0x1a00 Normal
p11 = alloc_page(GFP_TEMPORARY)                  -> pfn 0x1100 Normal
set_page_flags(p11, PG_slab)                     -> ok
set_page_flags(p2, PG_slab)                      -> ok
set_page_flags(p8+268, PG_slab)                  -> misuse
p12 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x1400 Normal
__free_pages(p12, 10)                            -> ok
sysctl(lowmem_reserve_ratio, [4, 32, 32])        -> 0
p13 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p14 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p15 = alloc_pages(GFP_DMA|__GFP_NORETRY, 10)     -> NULL
! t0: page allocation failure. order:10, mode:0x1001
get_page(p15)                                    -> misuse
p16 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
set_page_flags(p13, PG_slab)                     -> misuse
p17 = alloc_pages(GFP_KERNEL, 8)                 -> pfn 0x1200 Normal
p18 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)   -> pfn 0x1400 Normal
