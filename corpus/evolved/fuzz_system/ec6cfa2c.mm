# fuzz_system found ec6cfa2c: get_zeroed_page alloc_page alloc_pages_exact alloc_pages ...
a0 = get_zeroed_page(__GFP_MOVABLE|__GFP_IO|__GFP_FS)  -> 0xc10c2000
p0 = alloc_page(GFP_HIGHUSER_MOVABLE|0x100000)         -> pfn 0x2c00 HighMem
a1 = alloc_pages_exact(56341, GFP_USER|__GFP_MOVABLE)  -> 0xc10d0000
p1 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1800 Normal
reclaim_hooks_register(OOM)                            -> ok
zone_page_state(1, Normal, numa_other)                 -> 0
zone_page_state(0, Normal, numa_miss)                  -> 0
zone_page_state(0, Normal, numa_foreign)               -> 0
p2 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1400 Normal
p3 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0xc00 DMA
p4 = alloc_page(GFP_USER|__GFP_COMP|__GFP_NOTRACK)     -> pfn 0x1c2d Normal
p5 = alloc_page(GFP_HIGHUSER)                          -> pfn 0x2800 HighMem
lock_page(p5)                                          -> ok
page_io(p5, 50)                                        -> ok
trylock_page(p5)                                       -> 0
lock_page(p5)                                          -> ok
sysctl(min_free_kbytes, 16384)                         -> 0
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)         -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p7 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)          -> pfn 0x200 DMA
p8 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)          -> NULL
! t0: page allocation failure. order:9, mode:0x10d0
task_flags(SCHED_FIFO)                                 -> ok
zone_page_state(1, Normal, numa_hit)                   -> 52
page_io(p5, 10)                                        -> ok
free_pages(a0, 0)                                      -> ok
p9 = alloc_page(GFP_USER|__GFP_COMP|__GFP_NOTRACK)     -> pfn 0x1c2e Normal
free_pages(a1, 0)                                      -> ok
p10 = alloc_page(GFP_USER|__GFP_COMP|__GFP_NOTRACK)    -> pfn 0x1c2f Normal
free_pages(a1+0x1000, 0)                               -> ok
zone_page_state(1, Normal, numa_hit)                   -> 52
zone_page_state(1, Normal, numa_miss)                  -> 0
zone_page_state(1, Normal, numa_foreign)               -> 0
zone_page_state(1, Normal, numa_local)                 -> 52
p11 = alloc_page(GFP_USER|__GFP_COMP|__GFP_NOTRACK)    -> pfn 0x1c30 Normal
free_pages(a1+0x2000, 0)                               -> ok
p12 = alloc_page(GFP_USER|__GFP_COMP|__GFP_NOTRACK)    -> pfn 0x1c31 Normal
wait_on_page_locked(p5)                                -> ok
zone_page_state(1, Normal, numa_other)                 -> 0
zone_page_state(0, Normal, numa_hit)                   -> 52
__free_pages(p3, 10)                                   -> ok
zone_page_state(0, Normal, numa_miss)                  -> 0
wait_on_page_locked(p9)                                -> ok
mod_zone_page_state(0, DMA, nr_file_pages, 100)        -> ok
mod_zone_page_state(0, Normal, nr_file_pages, 20)      -> ok
mod_zone_page_state(1, Normal, nr_file_pages, 3)       -> ok
zone_page_state(0, Normal, numa_miss)                  -> 0
zone_page_state(3, Normal, numa_foreign)               -> 0
zone_page_state(0, Normal, numa_local)                 -> 52
trylock_page(p0)                                       -> 1
zone_page_state(0, Normal, numa_other)                 -> 0
p13 = alloc_page(GFP_ATOMIC|__GFP_DMA|__GFP_IO|__GFP_REPEAT|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_RECLAIMABLE|__GFP_NOTRACK|0x102000)  -> pfn 0x40 DMA
page_check(p13, 0xa8000)                               -> 1024
p14 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)             -> pfn 0x3 DMA
tick(300)                                              -> ok
p15 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)         -> pfn 0xc00 DMA
fail_page_alloc(1, 50, 0, -1, 0, 0, 0)                 -> ok
p16 = alloc_page(GFP_USER|__GFP_NOFAIL)                -> pfn 0x60 DMA
p17 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_NOTRACK)   -> pfn 0x2c01 HighMem
put_page(p10)                                          -> ok
p18 = alloc_pages(GFP_KERNEL, 0)                       -> pfn 0x61 DMA
p19 = alloc_pages(GFP_USER|__GFP_MOVABLE, 0)           -> pfn 0x9 DMA
free_pages(a1+0x3000, 0)                               -> ok
p20 = alloc_page(GFP_KERNEL)                           -> NULL
p21 = alloc_page(GFP_TEMPORARY)                        -> NULL
node_page_state(0, nr_file_pages)                      -> 123
