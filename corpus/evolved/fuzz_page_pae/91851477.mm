# fuzz_page_pae found 91851477: alloc_pages sysctl task_flags alloc_page __free_pages ...
boot(ram=16M, pae=1)
p0 = alloc_pages(GFP_KERNEL, 10)                                 -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL|0x2000, 10)                          -> pfn 0x400 DMA
sysctl(percpu_pagelist_fraction, 8)                              -> 0
task_flags(PF_MEMALLOC)                                          -> ok
p2 = alloc_pages(GFP_KERNEL, 10)                                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p3 = alloc_pages(GFP_KERNEL, 10)                                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p4 = alloc_pages(GFP_KERNEL, 10)                                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p5 = alloc_pages(GFP_KERNEL, 9)                                  -> pfn 0xe00 DMA
p6 = alloc_pages(GFP_KERNEL, 10)                                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p7 = alloc_page(GFP_KERNEL)                                      -> pfn 0xc30 DMA
sysctl(percpu_pagelist_fraction, 8)                              -> 0
p8 = alloc_page(GFP_KERNEL)                                      -> pfn 0xc31 DMA
p9 = alloc_page(GFP_TEMPORARY)                                   -> pfn 0xd00 DMA
__free_pages(p1, 10)                                             -> ok
p10 = alloc_pages_node(1, GFP_NOFS, 0)                           -> pfn 0xc32 DMA
p11 = alloc_page(GFP_HIGHUSER|GFP_THISNODE|__GFP_NOFAIL)         -> pfn 0xc33 DMA
p12 = alloc_page(GFP_HIGHUSER|__GFP_NORETRY)                     -> pfn 0xc34 DMA
p13 = alloc_pages_node(1, GFP_NOFS, 0)                           -> pfn 0xc35 DMA
a0 = __get_free_pages(GFP_NOFS|__GFP_NORETRY|__GFP_THISNODE, 1)  -> 0xc0400000
