# fuzz_page found ff74aa96: alloc_page sysctl reclaimable reclaim_hooks_register ...
boot(ram=24M)
p0 = alloc_page(GFP_KERNEL|__GFP_COLD)     -> pfn 0x142d Normal
sysctl(percpu_pagelist_fraction, 8)        -> 0
reclaimable(p0)                            -> ok
reclaim_hooks_register(ZONE)               -> ok
p1 = alloc_pages_node(1, GFP_KERNEL, 10)   -> pfn 0xc00 DMA
switch_cpu(1)                              -> ok
p2 = alloc_pages_node(1, GFP_KERNEL, 10)   -> pfn 0x800 DMA
switch_cpu(1)                              -> ok
reclaim_hooks_register(ZONE)               -> ok
p3 = alloc_pages_node(1, GFP_KERNEL, 10)   -> pfn 0x400 DMA
p4 = alloc_page(GFP_TEMPORARY|0x2000)      -> pfn 0x1600 Normal
get_page(p3)                               -> ok
p5 = alloc_pages(GFP_KERNEL, 10)           -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p6 = alloc_pages(GFP_KERNEL, 10)           -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p7 = alloc_page(GFP_KERNEL|__GFP_COLD)     -> pfn 0x1200 Normal
p8 = alloc_page(GFP_KERNEL)                -> pfn 0x1220 Normal
p9 = alloc_page(GFP_KERNEL|__GFP_COMP)     -> pfn 0x107f Normal
reclaimable(p7)                            -> ok
reclaim_hooks_register(ZONE)               -> ok
p10 = alloc_pages_node(1, GFP_KERNEL, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
switch_cpu(1)                              -> ok
p11 = alloc_pages_node(1, GFP_KERNEL, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
switch_cpu(1)                              -> ok
reclaim_hooks_register(ZONE)               -> ok
p12 = alloc_pages_node(1, GFP_KERNEL, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p13 = alloc_page(GFP_TEMPORARY|0x2000)     -> pfn 0x1601 Normal
get_page(p12)                              -> misuse
p14 = alloc_pages(GFP_KERNEL, 10)          -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p15 = alloc_pages(GFP_KERNEL, 10)          -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p16 = alloc_pages(GFP_KERNEL, 10)          -> NULL
! t0: page allocation failure. order:10, mode:0xd0
__free_pages(p12, 10)                      -> misuse
si_meminfo_node(totalhigh, -1)             -> 0
