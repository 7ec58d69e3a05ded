# fuzz_page found 32ec69c7: alloc_page switch_cpu task_flags alloc_pages reclaim_progress ...
boot(ram=96M, cpus=4, nodes=4)
p0 = alloc_page(GFP_KERNEL)                                 -> pfn 0x182a Normal
switch_cpu(2)                                               -> ok
p1 = alloc_page(GFP_KERNEL)                                 -> pfn 0x4833 Normal
switch_cpu(3)                                               -> ok
p2 = alloc_page(GFP_KERNEL)                                 -> pfn 0x5c33 Normal
p3 = alloc_page(GFP_KERNEL)                                 -> pfn 0x5c34 Normal
p4 = alloc_page(GFP_TEMPORARY|__GFP_HIGHMEM|__GFP_NOTRACK)  -> pfn 0x5800 Normal
task_flags(PF_MEMALLOC)                                     -> ok
p5 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x5400 Normal
p6 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x5000 Normal
p7 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x1400 Normal
reclaim_progress(2147483649, 1)                             -> ok
free_hot_cold_page(p2, 0)                                   -> ok
p8 = alloc_page(GFP_DMA)                                    -> pfn 0xc00 DMA
sysctl(lowmem_reserve_ratio, 8)                             -> 0
sysctl(min_free_kbytes, 65536)                              -> 0
p9 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_THISNODE)        -> pfn 0x4c51 Normal
__free_pages(p9, 0)                                         -> ok
p10 = alloc_page(GFP_DMA|__GFP_COMP)                        -> pfn 0xc01 DMA
p11 = alloc_pages(GFP_KERNEL, 9)                            -> pfn 0x3200 Normal
p12 = alloc_pages(GFP_KERNEL, 5)                            -> pfn 0x3040 Normal
p13 = alloc_page(GFP_HIGHUSER)                              -> pfn 0x3033 Normal
end_page_writeback(p13)                                     -> BUG end_page_writeback: !TestClearPageWriteback(page)
p14 = alloc_pages(GFP_KERNEL, 4)
get_pageblock_migratetype(p14)
p15 = alloc_pages(GFP_KERNEL, 4)
get_pageblock_migratetype(p7)
