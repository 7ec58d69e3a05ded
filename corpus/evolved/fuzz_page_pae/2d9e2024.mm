# fuzz_page_pae found 2d9e2024: alloc_pages_node switch_cpu alloc_page sysctl show ...
boot(cpus=2, pae=1)
p0 = alloc_pages_node(3, GFP_TEMPORARY|__GFP_DMA|__GFP_NORETRY|__GFP_COMP|__GFP_NOTRACK, 0)  -> pfn 0xc00 DMA
switch_cpu(3)                                   -> ok
p1 = alloc_page(GFP_KERNEL)                     -> pfn 0x1c30 Normal
sysctl(min_free_kbytes, 65536)                  -> 0
show(pagetypeinfo)                              -> ok
p2 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0xd8
__free_pages(p2, 10)                            -> misuse
__free_pages(p0, 0)                             -> ok
p3 = alloc_page(GFP_NOWAIT)  ~fail=1+           -> NULL
free_hot_cold_page(p3, 1)                       -> misuse
p4 = alloc_page(GFP_NOWAIT)                     -> NULL
! t0: page allocation failure. order:0, mode:0x0
oom_victim(2)                                   -> ok
p5 = alloc_page(GFP_KERNEL)                     -> pfn 0x1c31 Normal
task_flags(0)                                   -> ok
p6 = alloc_pages(GFP_ATOMIC, 9)                 -> pfn 0x1e00 Normal
zone_page_state(0, DMA, nr_free_pages)          -> 3752
p7 = alloc_pages(GFP_NOWAIT, 8)                 -> NULL
! t0: page allocation failure. order:8, mode:0x0
zone_page_state(0, DMA, nr_free_pages)          -> 3752
p8 = alloc_page(GFP_KERNEL|__GFP_NORETRY)       -> NULL
! t0: page allocation failure. order:0, mode:0x10d0
p9 = alloc_page(GFP_NOWAIT)  ~fail=1+           -> NULL
p10 = alloc_pages_node(2, __GFP_COLD, 1)        -> NULL
! t0: page allocation failure. order:1, mode:0x100
inc_zone_page_state(p8, numa_hit)               -> misuse
p11 = alloc_page(GFP_HIGHUSER_MOVABLE)          -> pfn 0x2c00 HighMem
p12 = alloc_pages_node(1, __GFP_HIGHMEM|__GFP_FS|__GFP_NOWARN|__GFP_REPEAT|__GFP_NORETRY|__GFP_COMP|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_NOTRACK, 2)  -> pfn 0x2800 HighMem
