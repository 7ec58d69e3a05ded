# fuzz_page_pae found 54e8359d: alloc_pages sysctl task_flags get_page __free_pages ...
boot(pae=1)
p0 = alloc_pages(GFP_KERNEL, 2)                                -> pfn 0x1c30 Normal
sysctl(numa_zonelist_order)                                    -> -ENOENT
sysctl(percpu_pagelist_fraction, 8)                            -> 0
task_flags(PF_MEMALLOC)                                        -> ok
p1 = alloc_pages(GFP_KERNEL|__GFP_NOTRACK, 10)                 -> pfn 0x1800 Normal
sysctl(min_free_kbytes, [1024, 2048])                          -> -EINVAL
sysctl(numa_zonelist_order, 1)                                 -> -ENOENT
sysctl(min_free_kbytes, 4294967295)                            -> -EINVAL
sysctl(min_free_kbytes)                                        -> 714
p2 = alloc_pages(GFP_KERNEL, 10)  ~fail=4                      -> pfn 0x1400 Normal
p3 = alloc_pages(GFP_KERNEL, 10)                               -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_KERNEL, 0)                                -> pfn 0x1c34 Normal
p5 = alloc_pages(GFP_KERNEL, 10)                               -> pfn 0x800 DMA
p6 = alloc_pages(GFP_KERNEL, 10)                               -> pfn 0x400 DMA
p7 = alloc_pages(GFP_NOFS|__GFP_RECLAIMABLE, 10)               -> NULL
! t0: page allocation failure. order:10, mode:0x80050
sysctl(min_unmapped_ratio, 101)                                -> -EINVAL
get_page(p0)                                                   -> ok
sysctl(min_unmapped_ratio, 1)                                  -> 0
__free_pages(p0, 2)                                            -> ok
page_count(p0)                                                 -> 1
show(buddyinfo)                                                -> ok
p8 = alloc_pages(GFP_KERNEL, 9)                                -> pfn 0x1e00 Normal
sysctl(min_free_kbytes, 8192)                                  -> 0
p9 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_NORETRY|__GFP_THISNODE, 0)  -> pfn 0x2c00 HighMem
__free_pages(p7, 10)                                           -> misuse
p10 = alloc_pages(GFP_KERNEL, 10)                              -> NULL
! t0: page allocation failure. order:10, mode:0xd0
a0 = alloc_pages_exact(2, GFP_USER)  ~fail=1+                  -> NULL
a1 = __get_free_pages(GFP_USER|__GFP_MOVABLE|__GFP_NOWARN, 2)  -> 0xc10c4000
p11 = alloc_page(GFP_HIGHUSER|__GFP_REPEAT|__GFP_RECLAIMABLE)  -> pfn 0x2800 HighMem
undo_isolate_page_range(0x600, 0x3800)                         -> ok
__free_pages(p10, 10)                                          -> misuse
p12 = alloc_pages(GFP_KERNEL, 2)                               -> pfn 0x1c94 Normal
p13 = alloc_pages(GFP_NOFS|__GFP_ZERO, 3)                      -> pfn 0x1c98 Normal
