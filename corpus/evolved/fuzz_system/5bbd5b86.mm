# fuzz_system found 5bbd5b86: alloc_pages show set_migratetype_isolate ...
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)                  -> pfn 0x1800 Normal
show(meminfo)                                                   -> ok
p1 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0x1400 Normal
show(meminfo)                                                   -> ok
set_migratetype_isolate(p0)                                     -> 0
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE, 3)                       -> pfn 0x2c00 HighMem
set_migratetype_isolate(p0)                                     -> -EBUSY
unset_migratetype_isolate(p0)                                   -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)                  -> pfn 0x800 DMA
set_migratetype_isolate(p3)                                     -> -EBUSY
set_migratetype_isolate(p3)                                     -> -EBUSY
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 8)                -> 0xc1100000
p4 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0xc00 DMA
show(meminfo)                                                   -> ok
p5 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0x400 DMA
show(zonelists)                                                 -> ok
p6 = alloc_pages(GFP_NOIO|__GFP_FS, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0x90
show(meminfo)                                                   -> ok
show(meminfo)                                                   -> ok
p7 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p8 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
show(meminfo)                                                   -> ok
p9 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p10 = alloc_pages(GFP_KERNEL, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0xd0
show(meminfo)                                                   -> ok
p11 = alloc_pages(GFP_KERNEL, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p12 = alloc_pages(GFP_KERNEL, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0xd0
show(meminfo)                                                   -> ok
p13 = alloc_pages(GFP_KERNEL, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p14 = alloc_pages(GFP_KERNEL, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0xd0
a1 = alloc_pages_exact(256K, GFP_ATOMIC)                        -> 0xc1c40000
a2 = alloc_pages_exact(55651, GFP_USER|__GFP_MOVABLE|0x102000)  -> 0xc10d0000
zone_all_unreclaimable(3, HighMem)                              -> ok
a3 = get_zeroed_page(GFP_KERNEL|__GFP_DMA|__GFP_NORETRY|__GFP_NOTRACK)  -> 0xc0200000
show(meminfo)                                                   -> ok
p15 = alloc_pages(GFP_KERNEL, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p16 = alloc_pages(GFP_KERNEL, 10)                               -> NULL
show(meminfo)                                                   -> ok
p17 = alloc_pages(GFP_KERNEL, 10)                               -> NULL
p18 = alloc_pages(GFP_KERNEL, 10)                               -> NULL
show(meminfo)                                                   -> ok
p19 = alloc_pages(GFP_KERNEL, 10)                               -> NULL
p20 = alloc_pages(GFP_KERNEL, 10)                               -> NULL
show(meminfo)                                                   -> ok
p21 = alloc_pages(GFP_KERNEL, 10)                               -> NULL
show(meminfo)                                                   -> ok
free_pages(a0, 8)                                               -> ok
__free_pages(p2, 3)                                             -> ok
