# fuzz_page_pae found f9f32c83: get_zeroed_page free_pages sysctl alloc_pages_node tick ...
boot(ram=48M, cpus=4, nodes=2, pae=1, highmem=16M)
a0 = get_zeroed_page(GFP_KERNEL)                                 -> 0xc1831000
free_pages(a0, 0)                                                -> ok
sysctl(percpu_pagelist_fraction, 8)                              -> 0
p0 = alloc_pages_node(1, GFP_KERNEL, 0)                          -> pfn 0x1e42 Normal
p1 = alloc_pages_node(0, GFP_KERNEL, 0)                          -> pfn 0x1831 Normal
tick(100)                                                        -> ok
tick(100)                                                        -> ok
p2 = alloc_pages(GFP_KERNEL, 2)                                  -> pfn 0x1890 Normal
get_page(p2)                                                     -> ok
sysctl(min_free_kbytes, 16384)                                   -> 0
switch_cpu(3)                                                    -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x1400 Normal
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
show(buddyinfo)                                                  -> ok
show(buddyinfo)                                                  -> ok
tick(1000)                                                       -> ok
show(buddyinfo)                                                  -> ok
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p7 = alloc_pages(GFP_KERNEL, 10)                                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
__free_pages(p3, 10)                                             -> ok
p8 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0xc00 DMA
p9 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
tick(100)                                                        -> ok
p10 = alloc_pages(GFP_KERNEL, 10)  ~fail=2+                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p11 = alloc_pages(GFP_KERNEL, 9)                                 -> pfn 0x800 DMA
p12 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)                  -> NULL
! t0: page allocation failure. order:10, mode:0xd8
set_migratetype_isolate(p12)                                     -> misuse
__free_pages(p12, 10)                                            -> misuse
a1 = __get_free_pages(GFP_NOIO|0x100000, 0)                      -> 0xc1e13000
a2 = __get_free_pages(GFP_KERNEL|__GFP_COMP, 2)                  -> 0xc1e5c000
__free_pages(p2, 2)                                              -> ok
