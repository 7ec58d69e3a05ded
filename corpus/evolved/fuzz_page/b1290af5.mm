# fuzz_page found b1290af5: alloc_pages fail_page_alloc alloc_page sysctl task_flags
p0 = alloc_pages(GFP_KERNEL, 3)          -> pfn 0x1c30 Normal
fail_page_alloc(1, 100, 3, -1, 0, 0, 0)  -> ok
p1 = alloc_page(GFP_KERNEL)              -> pfn 0x1c2d Normal
sysctl(percpu_pagelist_fraction, 8)      -> 0
p2 = alloc_page(GFP_KERNEL|__GFP_COLD)   -> pfn 0x1c2e Normal
p3 = alloc_page(GFP_KERNEL|__GFP_COLD)   -> NULL
p4 = alloc_page(GFP_KERNEL)              -> NULL
sysctl(min_free_kbytes, 65536)           -> 0
p5 = alloc_page(GFP_ATOMIC)              -> NULL
p6 = alloc_page(GFP_KERNEL)              -> NULL
p7 = alloc_page(GFP_KERNEL)              -> NULL
task_flags(PF_MEMALLOC)                  -> ok
p8 = alloc_pages(GFP_KERNEL, 10)         -> NULL
p9 = alloc_pages(GFP_KERNEL, 10)         -> NULL
p10 = alloc_pages(GFP_KERNEL, 10)        -> NULL
p11 = alloc_pages(GFP_KERNEL, 9)         -> NULL
p12 = alloc_pages(GFP_KERNEL, 5)         -> NULL
p13 = alloc_page(GFP_NOWAIT)             -> NULL
p14 = alloc_page(GFP_NOWAIT)             -> NULL
p15 = alloc_page(GFP_NOWAIT)             -> NULL
p16 = alloc_page(GFP_NOWAIT)  ~fail=3    -> pfn 0x1c95 Normal
p17 = alloc_page(GFP_NOWAIT)             -> NULL
p18 = alloc_page(GFP_KERNEL)             -> NULL
p19 = alloc_pages(GFP_KERNEL, 4)         -> NULL
p20 = alloc_pages(GFP_KERNEL, 4)         -> NULL
p21 = alloc_pages(GFP_KERNEL, 4)         -> NULL
task_flags(TIF_MEMDIE)                   -> ok
p22 = alloc_pages(GFP_KERNEL, 3)         -> NULL
p23 = alloc_page(GFP_NOWAIT)             -> NULL
p24 = alloc_page(__GFP_NOMEMALLOC)       -> NULL
p25 = alloc_pages(GFP_KERNEL, 3)         -> NULL
p26 = alloc_page(GFP_KERNEL)             -> NULL
