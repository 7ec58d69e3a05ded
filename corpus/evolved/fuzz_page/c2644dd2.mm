# fuzz_page found c2644dd2: sysctl alloc_page alloc_pages put_page alloc_pages_node ...
boot(ram=16M)
sysctl(min_unmapped_ratio, 65536)                        -> -EINVAL
p0 = alloc_page(GFP_NOFS|__GFP_NOFAIL)                   -> pfn 0xc2d DMA
sysctl(overcommit_memory)                                -> 0
sysctl(overcommit_ratio, 80)                             -> 0
sysctl(overcommit_memory, 2)                             -> 0
sysctl(percpu_pagelist_fraction, 8)                      -> 0
p1 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x800 DMA
p2 = alloc_pages(GFP_KERNEL, 9)                          -> pfn 0xe00 DMA
sysctl(overcommit_memory)                                -> 2
put_page(p0)                                             -> ok
sysctl(overcommit_memory)                                -> 2
p3 = alloc_pages_node(0, GFP_HIGHUSER|__GFP_NOWARN, 1)   -> pfn 0xc2e DMA
sysctl(percpu_pagelist_fraction, 8)                      -> 0
sysctl(min_free_kbytes, 0)                               -> 0
p4 = alloc_page(GFP_DMA)                                 -> pfn 0xc2d DMA
start_isolate_page_range(0x2000, 0x2800)                 -> 0
p5 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x400 DMA
p6 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0xd0
show(buddyinfo)                                          -> ok
p7 = alloc_page(GFP_DMA)                                 -> pfn 0xc30 DMA
start_isolate_page_range(0x2000, 0x2800)                 -> 0
start_isolate_page_range(0x2000, 0x2800)                 -> 0
p8 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p9 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p10 = alloc_page(GFP_KERNEL)                             -> pfn 0xc31 DMA
sysctl(percpu_pagelist_fraction, 8)                      -> 0
sysctl(min_free_kbytes, 0)                               -> 0
sysctl(overcommit_memory, 2)                             -> 0
free_hot_cold_page(p10, 2147483647)                      -> ok
p11 = alloc_pages_node(0, GFP_HIGHUSER|__GFP_NOWARN, 1)  -> pfn 0xc92 DMA
sysctl(percpu_pagelist_fraction, 8)                      -> 0
