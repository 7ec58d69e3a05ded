# fuzz_system found cd6dc6a0: sysctl alloc_pages alloc_page fail_page_alloc page_fill ...
sysctl(percpu_pagelist_fraction, 8)                       -> 0
sysctl(min_free_kbytes, 15203)                            -> 0
p0 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0x1800 Normal
sysctl(lowmem_reserve_ratio, 8192)                        -> 0
p1 = alloc_page(GFP_KERNEL)                               -> pfn 0x1c2d Normal
p2 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0xc00 DMA
p3 = alloc_pages(GFP_KERNEL, 9)                           -> pfn 0x1e00 Normal
p4 = alloc_pages(GFP_KERNEL, 9)                           -> pfn 0x200 DMA
p5 = alloc_pages(GFP_KERNEL, 9)                           -> NULL
! t0: page allocation failure. order:9, mode:0xd0
fail_page_alloc(2, 100, 0, 2, 0, 0, 0)                    -> ok
page_fill(p0, 0xac41bfd4)                                 -> ok
page_check(p0, 0x40001)                                   -> 1024
p6 = alloc_page(GFP_ATOMIC|__GFP_RECLAIMABLE)             -> pfn 0x1200 Normal
p7 = alloc_pages(GFP_KERNEL|__GFP_HIGH|__GFP_ZERO, 2)     -> NULL
p8 = alloc_pages(GFP_KERNEL, 10)                          -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p9 = alloc_pages(GFP_KERNEL, 9)                           -> NULL
p10 = alloc_pages(GFP_KERNEL, 9)                          -> NULL
! t0: page allocation failure. order:9, mode:0xd0
p11 = alloc_pages(GFP_KERNEL, 9)                          -> NULL
! t0: page allocation failure. order:9, mode:0xd0
p12 = alloc_pages(GFP_KERNEL, 9)                          -> NULL
! t0: page allocation failure. order:9, mode:0xd0
p13 = alloc_page(GFP_KERNEL)                              -> pfn 0x1c2e Normal
p14 = alloc_page(GFP_KERNEL)                              -> pfn 0x1c2f Normal
show(buddyinfo)                                           -> ok
p15 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 4)            -> pfn 0x1c90 Normal
sysctl(min_free_kbytes, 260)                              -> 0
sysctl(overcommit_memory, 167988499)                      -> 0
show(buddyinfo)                                           -> ok
p16 = alloc_pages(GFP_KERNEL, 9)                          -> pfn 0x1400 Normal
task_flags(PF_MEMALLOC)                                   -> ok
p17 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x800 DMA
p18 = alloc_pages(GFP_KERNEL, 5)                          -> pfn 0x1ca0 Normal
task_flags(0)                                             -> ok
reclaim_hooks_register(RECLAIM|OOM)                       -> ok
p19 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)            -> pfn 0x1600 Normal
start_isolate_page_range(0x7400, 0x1800)                  -> 0
sysctl(percpu_pagelist_fraction, 8)                       -> 0
reclaimable(p17)                                          -> ok
p20 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 4)  ~fail=1+  -> NULL
reclaimable(p0+661)                                       -> misuse
reclaimable(p14)                                          -> ok
sysctl(min_free_kbytes, 15203)                            -> 0
p21 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0xd0
sysctl(lowmem_reserve_ratio, 8192)                        -> 0
p22 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p23 = alloc_page(GFP_KERNEL)  ~fail=2+                    -> pfn 0x800 DMA
a0 = __get_dma_pages(GFP_TEMPORARY, 0)                    -> 0xc0a00000
p24 = alloc_pages_node(3, GFP_ATOMIC, 0)                  -> pfn 0x1c2f Normal
p25 = alloc_pages(GFP_KERNEL, 9)                          -> NULL
! t0: page allocation failure. order:9, mode:0xd0
p26 = alloc_pages(GFP_KERNEL, 9)                          -> NULL
! t0: page allocation failure. order:9, mode:0xd0
p27 = alloc_pages(GFP_KERNEL, 9)                          -> NULL
! t0: page allocation failure. order:9, mode:0xd0
page_fill(p14, 0xac41bfd4)                                -> ok
page_check(p14, 0x40001)                                  -> 1024
p28 = alloc_page(GFP_ATOMIC|__GFP_RECLAIMABLE)            -> pfn 0x1201 Normal
p29 = alloc_pages(GFP_KERNEL|__GFP_HIGH|__GFP_ZERO, 2)    -> pfn 0x1c30 Normal
a1 = alloc_pages_exact(1922, GFP_NOIO|__GFP_DMA)          -> 0xc0a01000
sysctl(percpu_pagelist_fraction, 8)                       -> 0
p30 = alloc_page(GFP_KERNEL)                              -> pfn 0x801 DMA
p31 = alloc_page(GFP_KERNEL)                              -> pfn 0x802 DMA
p32 = alloc_pages_node(1, GFP_KERNEL, 0)                  -> pfn 0x803 DMA
p33 = alloc_pages_node(0, GFP_KERNEL, 0)                  -> pfn 0xa02 DMA
tick(100)                                                 -> ok
p34 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
p35 = alloc_pages(GFP_KERNEL, 9)                          -> NULL
p36 = alloc_pages(GFP_KERNEL, 9)                          -> NULL
p37 = alloc_pages(GFP_KERNEL, 9)                          -> NULL
