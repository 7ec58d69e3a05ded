# fuzz_page_pae found 503c9157: sysctl alloc_pages alloc_page alloc_pages_node ...
boot(ram=16M, pae=1)
sysctl(min_free_kbytes, 8192)                -> 0
p0 = alloc_pages(GFP_KERNEL, 1)              -> pfn 0xc30 DMA
p1 = alloc_pages(GFP_KERNEL, 7)              -> pfn 0xc80 DMA
p2 = alloc_page(GFP_KERNEL|__GFP_THISNODE)   -> pfn 0xc32 DMA
p3 = alloc_pages(GFP_KERNEL, 10)  ~fail=3+   -> pfn 0x800 DMA
p4 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)    -> pfn 0x5 DMA
p5 = alloc_pages_node(1, GFP_KERNEL, 0)      -> pfn 0xc33 DMA
p6 = alloc_page(GFP_KERNEL)                  -> pfn 0xc34 DMA
a0 = __get_free_pages(GFP_KERNEL, 0)         -> 0xc0c35000
p7 = alloc_pages(GFP_USER|__GFP_MOVABLE, 0)  -> pfn 0x9e DMA
show(layout)                                 -> ok
p8 = alloc_pages_node(1, GFP_KERNEL, 0)      -> pfn 0xc36 DMA
tick(300)                                    -> ok
show(vmstat)                                 -> ok
p9 = alloc_pages_node(1, GFP_KERNEL, 0)      -> pfn 0xc37 DMA
tick(300)                                    -> ok
show(vmstat)                                 -> ok
p10 = alloc_page(GFP_DMA|__GFP_COMP)         -> pfn 0xc38 DMA
show(layout)                                 -> ok
sysctl(percpu_pagelist_fraction, 500)        -> 0
nr_free_pagecache_pages()                    -> 862
p11 = alloc_pages_node(0, GFP_KERNEL, 0)     -> pfn 0xc39 DMA
p12 = alloc_pages_node(1, GFP_KERNEL, 0)     -> pfn 0xc3a DMA
switch_cpu(1)                                -> ok
p13 = alloc_pages_node(0, GFP_KERNEL, 0)     -> pfn 0xc3b DMA
p14 = alloc_page(GFP_KERNEL)                 -> pfn 0xc3c DMA
p15 = alloc_pages_node(0, GFP_KERNEL, 0)     -> pfn 0xc3d DMA
p16 = alloc_pages_node(1, GFP_KERNEL, 0)     -> pfn 0xc3e DMA
switch_cpu(0)                                -> ok
p17 = alloc_pages_node(0, GFP_KERNEL, 0)     -> pfn 0xc3f DMA
p18 = alloc_pages_node(1, GFP_KERNEL, 0)     -> pfn 0xc40 DMA
p19 = alloc_page(GFP_THISNODE|__GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS)  -> NULL
