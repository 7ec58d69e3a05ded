# fuzz_page_pae found 8f836328: sysctl alloc_pages task_flags alloc_pages_node alloc_page ...
boot(ram=48M, pae=1)
sysctl(min_free_kbytes, 16384)                   -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)   -> pfn 0x2800 Normal
task_flags(TIF_MEMDIE)                           -> ok
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)   -> pfn 0x2400 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)   -> pfn 0x2000 Normal
sysctl(min_free_kbytes, 16384)                   -> 0
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)   -> pfn 0x1c00 Normal
p4 = alloc_pages_node(1, GFP_KERNEL, 0)          -> pfn 0x2c30 Normal
p5 = alloc_pages_node(1, GFP_KERNEL, 0)          -> pfn 0x2c31 Normal
p6 = alloc_page(GFP_TEMPORARY|0x100000)          -> pfn 0x1800 Normal
p7 = alloc_page(GFP_KERNEL)                      -> pfn 0x2c32 Normal
a0 = get_zeroed_page(GFP_USER|__GFP_MOVABLE)     -> 0xc10c2000
drain_all_pages()                                -> ok
page_io(p5, 0)                                   -> misuse
task_flags(TIF_MEMDIE)                           -> ok
p8 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 2)    -> pfn 0x2c34 Normal
p9 = alloc_pages(GFP_NOIO|__GFP_HIGH, 10)        -> pfn 0xc00 DMA
p10 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0x1400 Normal
p11 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 2)   -> pfn 0x800 DMA
p12 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0x400 DMA
__free_pages(p4, 0)                              -> ok
p13 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0xd8
a1 = __get_dma_pages(GFP_ATOMIC|__GFP_DMA|__GFP_MOVABLE|__GFP_FS|__GFP_NORETRY|__GFP_COMP|__GFP_ZERO|__GFP_HARDWALL|__GFP_NOTRACK|0x2000, 6)  -> 0xc0040000
p14 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0xd8
p15 = alloc_pages(GFP_NOIO|__GFP_HIGH, 10)       -> NULL
! t0: page allocation failure. order:10, mode:0x30
task_flags(TIF_MEMDIE)                           -> ok
p16 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p17 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
task_flags(TIF_MEMDIE)                           -> ok
p18 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p19 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
