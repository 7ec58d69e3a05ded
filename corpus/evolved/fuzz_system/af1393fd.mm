# fuzz_system found af1393fd: show alloc_pages nr_free_buffer_pages alloc_pages_exact ...
boot(ram=96M, cpus=2, nodes=2, kernelcore=64M, numa_zonelist_order=zone)
show(zonelists)                                        -> ok
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)             -> pfn 0x3000 Movable
nr_free_buffer_pages()                                 -> 16764
a0 = alloc_pages_exact(2999, GFP_KERNEL)               -> 0xc2028000
a1 = alloc_pages_exact(1, GFP_KERNEL)                  -> 0xc2029000
sysctl(overcommit_memory, 65536)                       -> 0
nr_free_buffer_pages()                                 -> 16764
nr_free_pagecache_pages()                              -> 23708
p1 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1c00 Normal
p2 = alloc_pages(GFP_KERNEL, 9)                        -> pfn 0x2200 Normal
p3 = alloc_pages(__GFP_IO, 1)                          -> pfn 0x202a Normal
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)             -> pfn 0x2c00 Movable
p5 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)             -> pfn 0x2800 Movable
p6 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)             -> pfn 0x5c00 Movable
p7 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)             -> pfn 0x5800 Movable
p8 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1800 Normal
p9 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)             -> pfn 0x1400 Normal
p10 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)            -> pfn 0x4c00 Normal
p11 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)            -> pfn 0x4800 Normal
p12 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)  ~fail=1+  -> NULL
reclaim_hooks_register(CONGESTION)                     -> ok
p13 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)            -> pfn 0x4400 Normal
p14 = alloc_pages(GFP_KERNEL|__GFP_REPEAT|0x2000, 10)  -> pfn 0x4000 Normal
tick(373)                                              -> ok
__free_pages(p3, 1)                                    -> ok
a2 = __get_free_pages(GFP_ATOMIC, 0)                   -> 0xc202a000
a3 = alloc_pages_exact(1, GFP_KERNEL)                  -> 0xc202b000
p15 = alloc_pages(GFP_KERNEL, 6)                       -> pfn 0x2040 Normal
p16 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_THISNODE, 1)  -> pfn 0x2400 Movable
reclaim_progress(100, 2)                               -> ok
nr_free_buffer_pages()                                 -> 16764
__free_pages(p1, 10)                                   -> ok
free_pages_exact(a1, 4K)                               -> ok
__free_pages(p15, 6)                                   -> ok
sysctl(overcommit_memory, 65536)                       -> 0
nr_free_buffer_pages()                                 -> 16764
nr_free_pagecache_pages()                              -> 23708
p17 = alloc_pages(GFP_KERNEL, 10)                      -> pfn 0x1c00 Normal
p18 = alloc_pages(GFP_KERNEL, 9)                       -> pfn 0x1200 Normal
p19 = alloc_pages(GFP_KERNEL, 10)                      -> pfn 0x3c00 Normal
reclaim_hooks_register(CONGESTION)                     -> ok
__free_pages(p8, 10)                                   -> ok
__free_pages(p19, 10)                                  -> ok
__free_pages(p5, 10)                                   -> ok
p20 = alloc_pages(GFP_KERNEL|__GFP_REPEAT|0x2000, 10)  -> pfn 0x1800 Normal
p21 = alloc_pages(GFP_KERNEL, 6)                       -> pfn 0x2040 Normal
__free_pages(p14, 10)                                  -> ok
free_pages_exact(a3, 4K)                               -> ok
p22 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_THISNODE, 1)  -> pfn 0x2800 Movable
reclaim_progress(100, 2)                               -> ok
nr_free_buffer_pages()                                 -> 16764
__free_pages(p13, 10)                                  -> ok
free_pages_exact(a0, 4K)                               -> ok
__free_pages(p21, 6)                                   -> ok
__free_pages(p20, 10)                                  -> ok
__free_pages(p17, 10)                                  -> ok
__free_pages(p22, 1)                                   -> ok
__free_pages(p18, 9)                                   -> ok
