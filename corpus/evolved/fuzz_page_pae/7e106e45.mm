# fuzz_page_pae found 7e106e45: sysctl alloc_pages set_migratetype_isolate alloc_page ...
boot(ram=24M, pae=1)
sysctl(min_free_kbytes, 5636)                     -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)    -> pfn 0x800 DMA
set_migratetype_isolate(p0)                       -> -EBUSY
set_migratetype_isolate(p0)                       -> -EBUSY
sysctl(percpu_pagelist_fraction, 500)             -> 0
p1 = alloc_page(GFP_HIGHUSER_MOVABLE)             -> pfn 0x1062 Normal
switch_cpu(3)                                     -> ok
nr_free_buffer_pages()                            -> 3839
sysctl(percpu_pagelist_fraction, 500)             -> 0
p2 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)    -> pfn 0xc00 DMA
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)    -> NULL
! t0: page allocation failure. order:10, mode:0xd8
p4 = alloc_page(GFP_KERNEL)                       -> pfn 0x1430 Normal
sysctl(percpu_pagelist_fraction, 8)               -> 0
p5 = alloc_page(GFP_KERNEL)                       -> pfn 0x1431 Normal
sysctl(percpu_pagelist_fraction, 8)               -> 0
set_migratetype_isolate(p4)                       -> -EBUSY
sysctl(percpu_pagelist_fraction, 500)             -> 0
__free_pages(p5, 0)                               -> ok
drain_all_pages()                                 -> ok
show(pagetypeinfo)                                -> ok
__free_pages(p4, 0)                               -> ok
drain_all_pages()                                 -> ok
p6 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)    -> NULL
! t0: page allocation failure. order:10, mode:0xd8
set_migratetype_isolate(p6)                       -> misuse
p7 = alloc_page(GFP_KERNEL)                       -> pfn 0x1430 Normal
sysctl(percpu_pagelist_fraction, 8)               -> 0
p8 = alloc_page(GFP_KERNEL)                       -> pfn 0x1431 Normal
show(pagetypeinfo)                                -> ok
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 0)  -> 0xc1063000
nr_free_buffer_pages()                            -> 3839
sysctl(min_free_kbytes, 0)                        -> 0
p9 = alloc_pages(GFP_KERNEL, 10)                  -> pfn 0x400 DMA
