# fuzz_page_pae found a7e14fa5: task_flags sysctl alloc_page set_migratetype_isolate show ...
boot(ram=96M, pae=1)
task_flags(0)                                        -> ok
sysctl(percpu_pagelist_fraction, 1000000)            -> 0
p0 = alloc_page(GFP_KERNEL)                          -> pfn 0x5c30 Normal
p1 = alloc_page(GFP_KERNEL)                          -> pfn 0x5c31 Normal
p2 = alloc_page(GFP_USER|__GFP_HIGH|__GFP_COMP)      -> pfn 0x5c32 Normal
task_flags(0)                                        -> ok
p3 = alloc_page(GFP_KERNEL)                          -> pfn 0x5c33 Normal
p4 = alloc_page(GFP_KERNEL)                          -> pfn 0x5c34 Normal
task_flags(0)                                        -> ok
task_flags(0x1)                                      -> ok
set_migratetype_isolate(p0)                          -> -EBUSY
p5 = alloc_page(GFP_KERNEL)                          -> pfn 0x5c35 Normal
show(buddyinfo)                                      -> ok
__free_pages(p5, 0)                                  -> ok
p6 = alloc_pages(GFP_KERNEL, 10)                     -> pfn 0x5800 Normal
p7 = alloc_pages(GFP_KERNEL, 10)                     -> pfn 0x5400 Normal
p8 = alloc_pages(GFP_KERNEL, 10)                     -> pfn 0x5000 Normal
p9 = alloc_pages(GFP_KERNEL, 10)                     -> pfn 0x4c00 Normal
show(buddyinfo)                                      -> ok
sysctl(min_free_kbytes, 65534)                       -> 0
oom_victim(2)                                        -> ok
a0 = __get_free_pages(GFP_USER|0x100000, 0)          -> 0xc0c00000
a1 = get_zeroed_page(GFP_KERNEL|__GFP_COMP|__GFP_THISNODE|0x100000)  -> 0xc0c01000
__free_pages(p2, 0)                                  -> ok
a2 = get_zeroed_page(GFP_NOFS)                       -> 0xc0c02000
p10 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)       -> pfn 0x800 DMA
p11 = alloc_pages(GFP_HIGHUSER, 10)                  -> pfn 0x4800 Normal
fail_page_alloc(1, 100, 0, 2, 0, 0, 0, 1)            -> ok
p12 = alloc_page(GFP_KERNEL)                         -> NULL
p13 = alloc_pages_node(1, GFP_KERNEL|__GFP_COMP, 0)  -> NULL
p14 = alloc_pages(GFP_TEMPORARY|__GFP_NOWARN|__GFP_NOMEMALLOC|0x100000, 8)  -> pfn 0x4400 Normal
p15 = alloc_pages(GFP_TEMPORARY, 0)                  -> pfn 0xe00 DMA
