# fuzz_page_pae found e19b17a9: sysctl alloc_pages set_migratetype_isolate alloc_page ...
boot(ram=48M, pae=1)
sysctl(min_free_kbytes, 5636)                      -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)     -> pfn 0x2800 Normal
set_migratetype_isolate(p0)                        -> 0
sysctl(percpu_pagelist_fraction, 8)                -> 0
set_migratetype_isolate(p0)                        -> -EBUSY
sysctl(percpu_pagelist_fraction, 500)              -> 0
sysctl(min_free_kbytes, 5636)                      -> 0
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)     -> pfn 0x2400 Normal
set_migratetype_isolate(p1)                        -> 0
p2 = alloc_page(GFP_HIGHUSER_MOVABLE)              -> pfn 0x10c2 Normal
switch_cpu(3)                                      -> ok
nr_free_buffer_pages()                             -> 9887
sysctl(percpu_pagelist_fraction, 500)              -> 0
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)     -> pfn 0x2000 Normal
task_flags(PF_MEMALLOC)                            -> ok
set_migratetype_isolate(p0)                        -> -EBUSY
sysctl(percpu_pagelist_fraction, 500)              -> 0
p4 = alloc_page(GFP_HIGHUSER_MOVABLE)              -> pfn 0x10c6 Normal
switch_cpu(3)                                      -> ok
p5 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x1c00 Normal
p6 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x1800 Normal
a0 = __get_dma_pages(__GFP_NOMEMALLOC, 3)          -> 0xc0c00000
p7 = alloc_page(GFP_USER|__GFP_DMA|__GFP_MOVABLE)  -> pfn 0x3 DMA
a1 = __get_dma_pages(__GFP_NOMEMALLOC, 3)          -> 0xc0c08000
nr_free_buffer_pages()                             -> 9887
sysctl(percpu_pagelist_fraction, 500)              -> 0
p8 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)     -> pfn 0x1400 Normal
p9 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)     -> pfn 0x800 DMA
p10 = alloc_pages(GFP_KERNEL, 10)                  -> pfn 0x400 DMA
p11 = alloc_pages(GFP_KERNEL, 9)                   -> pfn 0x2e00 Normal
p12 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)    -> NULL
! t0: page allocation failure. order:10, mode:0xd8
set_page_flags(p10, PG_slab)                       -> ok
trylock_page(p11)                                  -> 1
p13 = alloc_page(GFP_KERNEL)                       -> pfn 0x2c30 Normal
set_page_mapping(p5, 0x1)                          -> ok
set_page_flags(p6, PG_slab)                        -> ok
p14 = alloc_page(GFP_KERNEL)                       -> pfn 0x2c31 Normal
sysctl(percpu_pagelist_fraction, 8)                -> 0
p15 = alloc_page(GFP_KERNEL)                       -> pfn 0x2c32 Normal
sysctl(percpu_pagelist_fraction, 8)                -> 0
set_migratetype_isolate(p14)                       -> -EBUSY
sysctl(percpu_pagelist_fraction, 500)              -> 0
__free_pages(p15, 0)                               -> ok
drain_all_pages()                                  -> ok
set_page_flags(p11, PG_slab)                       -> ok
set_page_flags(p10, PG_slab)                       -> ok
set_migratetype_isolate(p0)                        -> -EBUSY
show(pagetypeinfo)                                 -> ok
__free_pages(p12, 10)                              -> misuse
drain_all_pages()                                  -> ok
p16 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)    -> NULL
! t0: page allocation failure. order:10, mode:0xd8
set_migratetype_isolate(p0)                        -> -EBUSY
sysctl(percpu_pagelist_fraction, 500)              -> 0
p17 = alloc_page(GFP_HIGHUSER_MOVABLE)             -> pfn 0x10c7 Normal
switch_cpu(3)                                      -> ok
nr_free_buffer_pages()                             -> 9887
sysctl(percpu_pagelist_fraction, 500)              -> 0
set_page_flags(p10, PG_slab)                       -> ok
set_page_flags(p11, PG_slab)                       -> ok
