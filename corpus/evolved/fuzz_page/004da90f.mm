# fuzz_page found 004da90f: sysctl alloc_pages alloc_pages_node show alloc_pages_exact ...
boot(ram=16M)
sysctl(percpu_pagelist_fraction, 8)                -> 0
sysctl(min_free_kbytes, 0)                         -> 0
p0 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x800 DMA
p1 = alloc_pages(GFP_ATOMIC|__GFP_NOMEMALLOC, 10)  -> pfn 0x400 DMA
p2 = alloc_pages(GFP_HIGHUSER, 0)                  -> pfn 0xc2d DMA
p3 = alloc_pages(GFP_HIGHUSER, 10)                 -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p4 = alloc_pages(GFP_HIGHUSER, 10)                 -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p5 = alloc_pages(GFP_HIGHUSER, 10)                 -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p6 = alloc_pages_node(2, GFP_USER, 0)  ~fail=1+    -> NULL
show(zonelists)                                    -> ok
p7 = alloc_pages(GFP_HIGHUSER, 10)                 -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p8 = alloc_pages(GFP_HIGHUSER, 10)                 -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p9 = alloc_pages(GFP_HIGHUSER, 10)                 -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p10 = alloc_pages(GFP_HIGHUSER, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p11 = alloc_pages(GFP_HIGHUSER, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p12 = alloc_pages(GFP_HIGHUSER, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p13 = alloc_pages(GFP_HIGHUSER, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p14 = alloc_pages(GFP_HIGHUSER, 10)                -> NULL
a0 = alloc_pages_exact(44925, GFP_USER|__GFP_DMA|__GFP_HIGH|__GFP_NOWARN|__GFP_REPEAT|__GFP_NORETRY|__GFP_ZERO|0x100000)  -> 0xc0c30000
p15 = alloc_page(GFP_KERNEL)  ~fail=2              -> pfn 0xc3f DMA
p16 = alloc_page(GFP_KERNEL)  ~fail=2+             -> pfn 0xc3e DMA
a1 = get_zeroed_page(GFP_KERNEL)                   -> 0xc0c3d000
__free_pages(p2, 0)                                -> ok
__free_pages(p0, 10)                               -> ok
__free_pages(p6, 0)                                -> misuse
__free_pages(p10, 10)                              -> misuse
__free_pages(p13, 10)                              -> misuse
free_pages(a1, 0)                                  -> ok
__free_pages(p14, 10)                              -> misuse
__free_pages(p1, 10)                               -> ok
free_pages_exact(a0, 44K)                          -> ok
