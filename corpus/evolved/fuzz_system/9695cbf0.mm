# fuzz_system found 9695cbf0: alloc_pages sysctl reclaim_progress task_flags alloc_page ...
p0 = alloc_pages(GFP_TEMPORARY, 1)              -> pfn 0x1800 Normal
p1 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x1400 Normal
sysctl(min_free_kbytes, 0)                      -> 0
p2 = alloc_pages(GFP_KERNEL, 9)                 -> pfn 0x1e00 Normal
sysctl(min_free_kbytes, 16384)                  -> 0
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> pfn 0xe00 DMA
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> pfn 0x200 DMA
p6 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p7 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
reclaim_progress(1, 4000000000)                 -> ok
p8 = alloc_pages(GFP_KERNEL, 8)                 -> NULL
p9 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)   -> NULL
! t0: page allocation failure. order:9, mode:0xd8
task_flags(PF_MEMALLOC)                         -> ok
p10 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)  -> pfn 0x1a00 Normal
p11 = alloc_page(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_REPEAT|__GFP_COMP|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_HARDWALL|__GFP_NOTRACK)  -> pfn 0x3 DMA
p12 = alloc_page(GFP_TEMPORARY)                 -> pfn 0x40 DMA
get_pageblock_migratetype(p12)                  -> 0
tick(15000)                                     -> ok
p13 = alloc_pages(GFP_KERNEL, 0)                -> pfn 0x60 DMA
p14 = alloc_page(GFP_KERNEL|__GFP_COLD)         -> pfn 0x61 DMA
sysctl(numa_zonelist_order)                     -> -ENOENT
sysctl(numa_zonelist_order, 1)                  -> -ENOENT
sysctl(min_free_kbytes, [1024, 2048])           -> -EINVAL
sysctl(min_free_kbytes, 4294967295)             -> -EINVAL
p15 = alloc_page(GFP_KERNEL)                    -> pfn 0x9e DMA
oom_victim(268435457)                           -> ok
sysctl(numa_zonelist_order)                     -> -ENOENT
sysctl(numa_zonelist_order, 1)                  -> -ENOENT
sysctl(min_free_kbytes, [1024, 2048])           -> -EINVAL
sysctl(min_free_kbytes)                         -> 16384
__free_pages(p0, 1)                             -> ok
fail_page_alloc(10, 4294967295, 815105, 4, 0, 4294967294, 0, 3624961)  -> ok
a0 = get_zeroed_page(GFP_NOWAIT)                -> 0xc1c2d000
p16 = alloc_pages(GFP_KERNEL, 0)                -> pfn 0x62 DMA
sysctl(min_unmapped_ratio, 101)                 -> -EINVAL
sysctl(min_slab_ratio, 4294967295)              -> -EINVAL
sysctl(percpu_pagelist_fraction, 0)             -> -EINVAL
sysctl(min_free_kbytes, 4294967295)             -> -EINVAL
free_pages(a0, 0)                               -> ok
__free_pages(p15, 0)                            -> ok
sysctl(min_free_kbytes)                         -> 16384
__free_pages(p16, 0)                            -> ok
fail_page_alloc(10, 4294967295, 815105, 4, 2, 4294967294, 0, 3624961)  -> ok
a1 = get_zeroed_page(GFP_NOWAIT)                -> 0xc1c2d000
p17 = alloc_pages(GFP_KERNEL, 0)                -> pfn 0x9e DMA
sysctl(min_unmapped_ratio, 101)                 -> -EINVAL
__free_pages(p2, 9)                             -> ok
sysctl(numa_zonelist_order)                     -> -ENOENT
sysctl(numa_zonelist_order, 1)                  -> -ENOENT
p18 = alloc_page(GFP_KERNEL)                    -> pfn 0x1c2e Normal
sysctl(min_slab_ratio, 4294967295)              -> -EINVAL
sysctl(percpu_pagelist_fraction, 0)             -> -EINVAL
free_pages(a1, 0)                               -> ok
__free_pages(p17, 0)                            -> ok
__free_pages(p11, 0)                            -> ok
sysctl(numa_zonelist_order)                     -> -ENOENT
sysctl(numa_zonelist_order, 1)                  -> -ENOENT
page_count(p13)                                 -> 1
page_count(p13)                                 -> 1
p19 = alloc_page(GFP_KERNEL)                    -> pfn 0x1c2d Normal
page_count(p19)                                 -> 1
page_count(p19)                                 -> 1
