# fuzz_page_pae found 1a214d4e: alloc_pages sysctl task_flags get_page __free_pages ...
boot(pae=1)
p0 = alloc_pages(GFP_KERNEL, 2)                                -> pfn 0x1c30 Normal
sysctl(numa_zonelist_order)                                    -> -ENOENT
sysctl(percpu_pagelist_fraction, 8)                            -> 0
task_flags(PF_MEMALLOC)                                        -> ok
sysctl(min_free_kbytes, [1024, 2048])                          -> -EINVAL
sysctl(numa_zonelist_order, 1)                                 -> -ENOENT
sysctl(min_free_kbytes, 4294967295)                            -> -EINVAL
sysctl(min_free_kbytes)                                        -> 714
p1 = alloc_pages(GFP_KERNEL, 10)  ~fail=4                      -> pfn 0x1800 Normal
p2 = alloc_pages(GFP_KERNEL, 10)                               -> pfn 0x1400 Normal
p3 = alloc_pages(GFP_KERNEL, 10)                               -> pfn 0xc00 DMA
sysctl(min_unmapped_ratio, 101)                                -> -EINVAL
get_page(p0)                                                   -> ok
sysctl(min_unmapped_ratio, 1)                                  -> 0
__free_pages(p0, 2)                                            -> ok
page_count(p0)                                                 -> 1
show(buddyinfo)                                                -> ok
p4 = alloc_pages(GFP_KERNEL, 9)                                -> pfn 0x1e00 Normal
sysctl(min_free_kbytes, 8192)                                  -> 0
p5 = alloc_pages(GFP_KERNEL, 10)                               -> pfn 0x800 DMA
a0 = alloc_pages_exact(2, GFP_USER)  ~fail=1+                  -> NULL
a1 = __get_free_pages(GFP_USER|__GFP_MOVABLE|__GFP_NOWARN, 2)  -> 0xc0098000
p6 = alloc_page(GFP_HIGHUSER|__GFP_REPEAT|__GFP_RECLAIMABLE)   -> pfn 0x2c00 HighMem
undo_isolate_page_range(0x600, 0x3800)                         -> ok
show(pagetypeinfo)                                             -> ok
sysctl(min_slab_ratio, 4294967295)                             -> -EINVAL
sysctl(percpu_pagelist_fraction, 0)                            -> -EINVAL
sysctl(min_unmapped_ratio)                                     -> 1
sysctl(min_slab_ratio)                                         -> 5
__free_pages(p0, 2)                                            -> misuse
p7 = alloc_page(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_REPEAT|__GFP_NORETRY|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_HARDWALL|__GFP_NOTRACK)  -> pfn 0x3 DMA
p8 = alloc_pages(GFP_KERNEL, 9)                                -> pfn 0x200 DMA
