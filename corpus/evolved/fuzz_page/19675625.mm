# fuzz_page found 19675625: show alloc_page alloc_pages sysctl task_flags switch_cpu ...
boot(ram=24M)
show(active_ranges)                                              -> ok
p0 = alloc_page(GFP_DMA)                                         -> pfn 0xc00 DMA
p1 = alloc_page(GFP_TEMPORARY)                                   -> pfn 0x1600 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x800 DMA
p3 = alloc_page(GFP_KERNEL)                                      -> pfn 0x1200 Normal
sysctl(min_free_kbytes, 16384)                                   -> 0
task_flags(PF_MEMALLOC)                                          -> ok
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p7 = alloc_page(GFP_KERNEL)                                      -> pfn 0x1201 Normal
switch_cpu(1)                                                    -> ok
p8 = alloc_pages(GFP_HIGHUSER, 10)                               -> pfn 0x400 DMA
p9 = alloc_pages(GFP_HIGHUSER, 9)                                -> pfn 0xe00 DMA
p10 = alloc_pages(GFP_HIGHUSER, 9)                               -> pfn 0x200 DMA
p11 = alloc_page(GFP_KERNEL)                                     -> pfn 0x1202 Normal
p12 = alloc_pages(GFP_HIGHUSER, 9)                               -> NULL
! t0: page allocation failure. order:9, mode:0x200d2
p13 = alloc_page(GFP_HIGHUSER)                                   -> pfn 0x1203 Normal
p14 = alloc_pages_node(2, GFP_DMA|__GFP_IO|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_RECLAIMABLE|0x100000, 6)  -> NULL
! t0: page allocation failure. order:6, mode:0x194041
p15 = alloc_pages(GFP_KERNEL, 5)                                 -> pfn 0x1220 Normal
p16 = alloc_pages(GFP_KERNEL, 1)                                 -> pfn 0x1062 Normal
a0 = alloc_pages_exact(45442, GFP_USER)                          -> 0xc1210000
p17 = alloc_pages(GFP_KERNEL|__GFP_DMA|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d1
p18 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
a1 = alloc_pages_exact(45442, GFP_USER)                          -> 0xc1070000
show(buddyinfo)                                                  -> ok
a2 = __get_free_pages(GFP_USER, 0)                               -> 0xc107c000
__free_pages(p9, 9)                                              -> ok
p19 = alloc_page(GFP_KERNEL)                                     -> pfn 0x107d Normal
