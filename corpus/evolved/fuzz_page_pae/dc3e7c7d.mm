# fuzz_page_pae found dc3e7c7d: show alloc_pages get_page sysctl switch_cpu alloc_page ...
boot(ram=96M, cpus=2, nodes=2, pae=1, kernelcore=64M, numa_zonelist_order=zone)
show(zonelists)                                                  -> ok
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                       -> pfn 0x3000 Movable
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                       -> pfn 0x2c00 Movable
p2 = alloc_pages(GFP_KERNEL, 2)                                  -> pfn 0x202c Normal
get_page(p2)                                                     -> ok
sysctl(min_free_kbytes, 16384)                                   -> 0
switch_cpu(3)                                                    -> ok
switch_cpu(3)                                                    -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x4c00 Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x4800 Normal
p5 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)                   -> pfn 0x4400 Normal
p6 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)                    -> pfn 0x4000 Normal
p7 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)                    -> pfn 0x3500 Normal
p8 = alloc_page(GFP_KERNEL)                                      -> pfn 0x502e Normal
show(pagetypeinfo)                                               -> ok
p9 = alloc_pages(GFP_HIGHUSER_MOVABLE, 9)                        -> pfn 0x5c00 Movable
p10 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_NORETRY, 0)         -> pfn 0x5e00 Movable
p11 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)                   -> pfn 0x4200 Normal
p12 = alloc_page(GFP_HIGHUSER_MOVABLE)                           -> pfn 0x5e01 Movable
show(pagetypeinfo)                                               -> ok
p13 = alloc_pages(GFP_HIGHUSER_MOVABLE, 9)                       -> pfn 0x5800 Movable
p14 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_NORETRY, 0)         -> pfn 0x5e02 Movable
p15 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)                   -> pfn 0x4280 Normal
p16 = alloc_page(GFP_HIGHUSER_MOVABLE)                           -> pfn 0x5e03 Movable
page_check(p6, 0xff6394)                                         -> 1024
