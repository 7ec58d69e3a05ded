# fuzz_page_pae found a3560979: alloc_page switch_cpu alloc_pages __free_pages ...
boot(ram=96M, cpus=4, nodes=4, pae=1)
p0 = alloc_page(GFP_KERNEL)                     -> pfn 0x182d Normal
switch_cpu(2)                                   -> ok
p1 = alloc_page(GFP_KERNEL)                     -> pfn 0x4833 Normal
switch_cpu(3)                                   -> ok
p2 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x5800 Normal
p3 = alloc_pages(GFP_KERNEL, 8)                 -> pfn 0x5d00 Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)   -> pfn 0x5400 Normal
__free_pages(p3, 8)                             -> ok
p5 = alloc_pages(GFP_USER, 10)                  -> pfn 0x5000 Normal
p6 = alloc_page(GFP_TEMPORARY)                  -> pfn 0x5e00 Normal
p7 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x1400 Normal
p8 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x2c00 Normal
reclaim_hooks_register(CONGESTION)              -> ok
reclaim_progress(100, 2)                        -> ok
p9 = alloc_page(GFP_KERNEL)                     -> pfn 0x5c33 Normal
get_pageblock_migratetype(p9)                   -> 0
p10 = alloc_pages(GFP_KERNEL, 1)                -> pfn 0x5c34 Normal
p11 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn 0x5600 Normal
p12 = alloc_page(GFP_TEMPORARY)                 -> pfn 0x5e01 Normal
get_pageblock_migratetype(p12)                  -> 1
p13 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_COMP, 0)  ~fail=3+  -> pfn 0x5c36 Normal
sysctl(min_free_kbytes, 16384)                  -> 0
p14 = alloc_pages(GFP_KERNEL|__GFP_REPEAT, 10)  -> pfn 0x2800 Normal
sysctl(min_free_kbytes, 0)                      -> 0
p15 = alloc_pages(GFP_KERNEL, 9)                -> pfn 0x4e00 Normal
p16 = alloc_pages(GFP_KERNEL, 8)                -> pfn 0x5d00 Normal
p17 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn 0x1e00 Normal
set_migratetype_isolate(p4)                     -> 0
