# fuzz_system found 91aca2c3: alloc_page set_migratetype_isolate alloc_pages sysctl ...
p0 = alloc_page(GFP_KERNEL|__GFP_MOVABLE|0x100000)                -> pfn 0x10c2 Normal
set_migratetype_isolate(p0)                                       -> 0
p1 = alloc_pages(GFP_KERNEL, 0)  ~fail=2+                         -> pfn 0x1c2d Normal
sysctl(numa_zonelist_order, 4513)                                 -> -ENOENT
sysctl(min_free_kbytes, 0)                                        -> 0
p2 = alloc_pages(GFP_USER|0x100000, 0)                            -> pfn 0x1c2e Normal
a0 = get_zeroed_page(GFP_USER|__GFP_MOVABLE)                      -> 0xc1400000
task_flags(PF_MEMALLOC)                                           -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)   -> pfn 0x1800 Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 0)    -> pfn 0x1c2f Normal
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)   -> pfn 0xc00 DMA
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                    -> pfn 0x400 DMA
p7 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)   -> pfn 0x800 DMA
p8 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p9 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p10 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
a1 = alloc_pages_exact(1339393, GFP_NOFS|__GFP_THISNODE)          -> 0xc1e00000
p11 = alloc_pages_node(-1, GFP_NOFS|__GFP_HIGHMEM|__GFP_HARDWALL|0x2000, 0)  -> pfn 0x2c00 HighMem
p12 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p13 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p14 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p15 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p16 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p17 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p18 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p19 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                   -> NULL
p20 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
p21 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
p22 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                   -> NULL
get_page(p11)                                                     -> ok
tick(1000)                                                        -> ok
show(buddyinfo)                                                   -> ok
__free_pages(p14, 10)                                             -> misuse
put_page(p11)                                                     -> ok
split_page(p3, 10)                                                -> ok
p23 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                   -> NULL
! warn_alloc_failed: 4 callbacks suppressed
! t0: page allocation failure. order:10, mode:0x10d0
p24 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
test_pages_isolated(0x6400, 0xc00)                                -> 0
p25 = alloc_page(GFP_KERNEL|__GFP_COLD|__GFP_REPEAT)  ~fail=3     -> pfn 0x1f48 Normal
a2 = alloc_pages_exact(46823, GFP_KERNEL)                         -> 0xc1f50000
put_page(p11)                                                     -> ok
p26 = alloc_pages_node(-1, GFP_KERNEL|__GFP_HIGH, 0)              -> pfn 0x1f49 Normal
free_hot_cold_page(p26, 2147483648)                               -> ok
free_hot_cold_page(p3, 0)                                         -> ok
p27 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p28 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p29 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
sysctl(min_free_kbytes, 16384)                                    -> 0
show(buddyinfo)                                                   -> ok
task_flags(PF_MEMALLOC)                                           -> ok
sysctl(min_free_kbytes, 16384)                                    -> 0
task_flags(PF_MEMALLOC)                                           -> ok
p30 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p31 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 0)   -> pfn 0x1800 Normal
p32 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p33 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p34 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p35 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p36 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                   -> NULL
p37 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
a3 = alloc_pages_exact(1339393, GFP_NOFS|__GFP_THISNODE)          -> 0xc1600000
p38 = alloc_pages_node(-1, GFP_NOFS|__GFP_HIGHMEM|__GFP_HARDWALL|0x2000, 0)  -> pfn 0x2c00 HighMem
p39 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
p40 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
