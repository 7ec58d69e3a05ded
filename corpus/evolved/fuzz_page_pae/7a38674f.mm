# fuzz_page_pae found 7a38674f: sysctl alloc_pages alloc_page set_migratetype_isolate ...
boot(ram=96M, cpus=3, nodes=3, pae=1, highmem=32M, numa_zonelist_order=zone)
sysctl(min_free_kbytes, 8192)                           -> 0
p0 = alloc_pages(GFP_KERNEL, 10)                        -> pfn 0x1c00 Normal
p1 = alloc_pages(GFP_KERNEL, 9)                         -> pfn 0x2200 Normal
p2 = alloc_page(GFP_KERNEL)                             -> pfn 0x204e Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)          -> pfn 0x1800 Normal
p4 = alloc_pages(GFP_ATOMIC, 8)                         -> pfn 0x2100 Normal
set_migratetype_isolate(p4)                             -> -EBUSY
reclaim_hooks_register(ELSEWHERE|OOM)                   -> ok
p5 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)          -> pfn 0x1400 Normal
page_fill(p5, 0xf2c15e13)                               -> ok
p6 = alloc_page(GFP_KERNEL)                             -> pfn 0x204f Normal
switch_cpu(2)                                           -> ok
p7 = alloc_page(GFP_HIGHUSER_MOVABLE)                   -> pfn 0x5c00 HighMem
switch_cpu(3)                                           -> ok
p8 = alloc_pages(GFP_KERNEL, 10)                        -> pfn 0x3800 Normal
reclaimable(p0)                                         -> ok
p9 = alloc_pages(GFP_KERNEL, 9)                         -> pfn 0x3e00 Normal
p10 = alloc_pages(GFP_ATOMIC, 8)                        -> pfn 0x3d00 Normal
set_migratetype_isolate(p10)                            -> -EBUSY
reclaim_hooks_register(ELSEWHERE|OOM)                   -> ok
p11 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x3400 Normal
p12 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x3000 Normal
reclaim_hooks_register(CONGESTION)                      -> ok
p13 = alloc_pages(GFP_KERNEL|__GFP_THISNODE, 9)         -> pfn 0xc00 DMA
p14 = alloc_pages(GFP_ATOMIC, 8)                        -> pfn 0x2c00 Normal
set_migratetype_isolate(p14)                            -> -EBUSY
reclaim_hooks_register(ELSEWHERE|OOM)                   -> ok
reclaimable(p0)                                         -> ok
p15 = alloc_pages(GFP_KERNEL, 9)                        -> pfn 0x2e00 Normal
p16 = alloc_pages(GFP_ATOMIC, 8)                        -> pfn 0x2d00 Normal
fail_page_alloc(0, 78, 4064, 2147483647, 1, 256, 1, 0)  -> ok
page_io(p8, 0)                                          -> misuse
