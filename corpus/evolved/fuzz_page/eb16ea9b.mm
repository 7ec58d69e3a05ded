# fuzz_page found eb16ea9b: switch_cpu alloc_pages_exact sysctl show alloc_pages ...
boot(ram=48M, cpus=2, nodes=2)
switch_cpu(1)                                                  -> ok
a0 = alloc_pages_exact(8K, GFP_KERNEL)  ~fail=1+               -> NULL
a1 = alloc_pages_exact(8K, GFP_KERNEL)                         -> 0xc2c2e000
sysctl(zone_reclaim_mode, 1)                                   -> 0
sysctl(min_free_kbytes, 16384)                                 -> 0
sysctl(percpu_pagelist_fraction, 8)                            -> 0
show(zoneinfo)                                                 -> ok
sysctl(percpu_pagelist_fraction, 7)                            -> -EINVAL
a2 = alloc_pages_exact(8K, GFP_KERNEL)                         -> 0xc2c30000
p0 = alloc_pages(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS, 10)  -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                               -> pfn 0x2800 Normal
p2 = alloc_pages(GFP_KERNEL, 10)                               -> pfn 0x2400 Normal
a3 = __get_free_pages(GFP_TEMPORARY|__GFP_REPEAT, 0)           -> 0xc2e00000
tick(49)                                                       -> ok
p3 = alloc_page(GFP_HIGHUSER)                                  -> pfn 0x1e00 Normal
a4 = alloc_pages_exact(8K, GFP_KERNEL)                         -> 0xc1c72000
mod_zone_page_state(1, Normal, nr_file_pages, 500)             -> ok
a5 = alloc_pages_exact(8K, GFP_KERNEL)                         -> 0xc1c74000
a6 = alloc_pages_exact(8K, GFP_KERNEL)                         -> 0xc1c76000
__free_pages(p1, 10)                                           -> ok
p4 = alloc_pages(GFP_KERNEL, 10)                               -> pfn 0x2800 Normal
p5 = alloc_pages(GFP_KERNEL|0x2000, 10)                        -> pfn 0x1400 Normal
mod_zone_page_state(1, Normal, nr_inactive_file, 500)          -> ok
p6 = alloc_pages_node(1, GFP_KERNEL, 10)                       -> pfn 0x800 DMA
p7 = alloc_pages_node(1, GFP_KERNEL, 10)                       -> pfn 0x2000 Normal
reclaimable(p6)                                                -> ok
a7 = alloc_pages_exact(8K, GFP_KERNEL)  ~fail=1+               -> NULL
a8 = alloc_pages_exact(8K, GFP_KERNEL)                         -> 0xc1828000
sysctl(zone_reclaim_mode, 1)                                   -> 0
sysctl(min_free_kbytes, 16384)                                 -> 0
p8 = alloc_pages(GFP_KERNEL, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p9 = alloc_pages(GFP_KERNEL, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0xd0
