# fuzz_page found b96bdb36: alloc_pages tick set_migratetype_isolate __free_pages
boot(ram=32M)
p0 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0x1800 Normal
p1 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0x1400 Normal
p2 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0xc00 DMA
tick(16650)                                      -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)   -> pfn 0x800 DMA
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)   -> pfn 0x400 DMA
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p7 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0xd8
set_migratetype_isolate(p7)                      -> misuse
__free_pages(p7, 10)                             -> misuse
p8 = alloc_pages(GFP_KERNEL, 10)                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p9 = alloc_pages(GFP_KERNEL, 10)                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p10 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p11 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p12 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p13 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p14 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p15 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
p16 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
p17 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
p18 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
p19 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
p20 = alloc_pages(GFP_KERNEL, 10)                -> NULL
p21 = alloc_pages(GFP_KERNEL, 10)                -> NULL
p22 = alloc_pages(GFP_KERNEL, 10)                -> NULL
p23 = alloc_pages(GFP_KERNEL, 10)                -> NULL
p24 = alloc_pages(GFP_KERNEL, 10)                -> NULL
p25 = alloc_pages(GFP_KERNEL, 10)                -> NULL
p26 = alloc_pages(GFP_KERNEL, 10)  ~fail=4       -> NULL
p27 = alloc_pages(GFP_KERNEL, 10)                -> NULL
p28 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
