# fuzz_page_pae found 19294b0c: alloc_pages tick set_page_flags sysctl switch_cpu ...
boot(ram=96M, pae=1)
p0 = alloc_pages(GFP_DMA, 1)  ~fail=2+                            -> pfn 0xc00 DMA
tick(277)                                                         -> ok
p1 = alloc_pages(GFP_KERNEL, 6)                                   -> pfn 0x5c40 Normal
set_page_flags(p0, PG_slab)                                       -> ok
p2 = alloc_pages(GFP_NOWAIT, 10)                                  -> pfn 0x5800 Normal
sysctl(percpu_pagelist_fraction, 2737)                            -> 0
sysctl(min_free_kbytes, 2737)                                     -> 0
switch_cpu(3)                                                     -> ok
p3 = alloc_pages(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x800 DMA
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)   -> pfn 0x5400 Normal
sysctl(min_free_kbytes, 65536)                                    -> 0
p5 = alloc_page(GFP_ATOMIC)                                       -> pfn 0x5c32 Normal
p6 = alloc_page(GFP_NOWAIT)                                       -> pfn 0x5c33 Normal
p7 = alloc_page(GFP_NOWAIT)                                       -> pfn 0x5c34 Normal
p8 = alloc_page(GFP_NOWAIT)                                       -> pfn 0x5c35 Normal
p9 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)   -> pfn 0x5000 Normal
p10 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x4c00 Normal
tick(501)                                                         -> ok
tick(501)                                                         -> ok
tick(501)                                                         -> ok
p11 = alloc_page(GFP_NOWAIT)                                      -> pfn 0x5c36 Normal
