# fuzz_page_pae found 07a588c8: task_flags sysctl alloc_page __free_pages show oom_victim ...
boot(ram=96M, pae=1)
task_flags(0)                                                  -> ok
sysctl(percpu_pagelist_fraction, 1000000)                      -> 0
p0 = alloc_page(GFP_KERNEL)                                    -> pfn 0x5c30 Normal
p1 = alloc_page(GFP_KERNEL)                                    -> pfn 0x5c31 Normal
p2 = alloc_page(GFP_KERNEL)                                    -> pfn 0x5c32 Normal
task_flags(0)                                                  -> ok
task_flags(0)                                                  -> ok
sysctl(percpu_pagelist_fraction, 1000000)                      -> 0
p3 = alloc_page(GFP_KERNEL)                                    -> pfn 0x5c33 Normal
__free_pages(p3, 0)                                            -> ok
show(pagetypeinfo)                                             -> ok
sysctl(min_free_kbytes, 65536)                                 -> 0
oom_victim(2)                                                  -> ok
p4 = alloc_pages(GFP_HIGHUSER|__GFP_COMP, 0)                   -> pfn 0x5c33 Normal
p5 = alloc_pages_node(0, GFP_USER|__GFP_DMA|__GFP_MOVABLE, 0)  -> pfn 0x3 DMA
p6 = alloc_pages(GFP_KERNEL, 10)                               -> pfn 0x5800 Normal
p7 = alloc_pages(GFP_KERNEL, 10)                               -> pfn 0x5400 Normal
p8 = alloc_pages(GFP_KERNEL, 10)                               -> pfn 0x5000 Normal
reclaim_hooks_register(RECLAIM)                                -> ok
reclaimable(p7)                                                -> ok
p9 = alloc_pages(GFP_KERNEL, 10)                               -> pfn 0x4c00 Normal
sysctl(zone_reclaim_mode, 1)                                   -> 0
p10 = alloc_pages(GFP_NOIO|__GFP_HIGH|__GFP_COLD|__GFP_NOTRACK, 10)  -> pfn 0x4800 Normal
p11 = alloc_pages(GFP_KERNEL, 10)                              -> pfn 0x4400 Normal
p12 = alloc_pages(GFP_KERNEL, 10)                              -> pfn 0x5400 Normal
p13 = alloc_pages(GFP_KERNEL, 10)                              -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p14 = alloc_pages(GFP_KERNEL, 10)                              -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p15 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_COLD, 10)         -> NULL
! t0: page allocation failure. order:10, mode:0x201da
p16 = alloc_pages(GFP_KERNEL, 10)                              -> NULL
! t0: page allocation failure. order:10, mode:0xd0
