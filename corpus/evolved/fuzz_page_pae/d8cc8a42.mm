# fuzz_page_pae found d8cc8a42: sysctl alloc_pages_node fail_page_alloc alloc_pages ...
boot(ram=48M, cpus=2, nodes=2, pae=1)
sysctl(min_free_kbytes, 16384)                            -> 0
p0 = alloc_pages_node(1, GFP_KERNEL, 10)                  -> pfn 0x2800 Normal
fail_page_alloc(2, 100, 0, 2, 0, 0, 0)                    -> ok
sysctl(min_free_kbytes, 8192)                             -> 0
p1 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0x1400 Normal
p2 = alloc_pages(GFP_KERNEL, 9)                           -> NULL
sysctl(min_free_kbytes, 8192)                             -> 0
p3 = alloc_pages_node(0, GFP_KERNEL|__GFP_THISNODE, 10)   -> pfn 0xc00 DMA
sysctl(zone_reclaim_mode, 1)                              -> 0
mod_zone_page_state(0, Normal, nr_inactive_file, 500)     -> ok
p4 = alloc_pages_node(1, GFP_KERNEL, 10)                  -> NULL
p5 = alloc_pages_node(1, GFP_KERNEL, 10)                  -> pfn 0x2400 Normal
p6 = alloc_pages_node(1, GFP_KERNEL, 10)                  -> pfn 0x800 DMA
__free_pages(p5, 10)                                      -> ok
p7 = alloc_pages_node(1, GFP_KERNEL, 10)                  -> pfn 0x2400 Normal
p8 = alloc_pages_node(0, GFP_KERNEL|__GFP_THISNODE, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0x400d0
__free_pages(p7, 10)                                      -> ok
sysctl(min_free_kbytes, 16384)                            -> 0
p9 = alloc_pages(GFP_KERNEL, 5)                           -> pfn 0x1840 Normal
p10 = alloc_pages(GFP_KERNEL, 4)                          -> pfn 0x1830 Normal
p11 = alloc_pages(GFP_KERNEL, 4)                          -> pfn 0x1860 Normal
p12 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x2400 Normal
p13 = alloc_pages_node(0, GFP_KERNEL|__GFP_THISNODE, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x400d0
sysctl(percpu_pagelist_fraction, 8)                       -> 0
p14 = alloc_pages(GFP_KERNEL, 5)                          -> pfn 0x1880 Normal
task_flags(0)                                             -> ok
p15 = alloc_page(GFP_KERNEL)                              -> pfn 0x182b Normal
p16 = alloc_page(GFP_HIGHUSER_MOVABLE)                    -> pfn 0x1072 Normal
p17 = alloc_page(GFP_KERNEL)                              -> pfn 0x182c Normal
reclaim_hooks_register(RECLAIM)                           -> ok
p18 = alloc_page(GFP_TEMPORARY)                           -> pfn 0x1a00 Normal
p19 = alloc_pages(GFP_TEMPORARY, 3)                       -> pfn 0x1a60 Normal
