# fuzz_page_pae found a5b5950a: show alloc_pages sysctl switch_cpu page_count ...
boot(ram=96M, cpus=2, nodes=2, pae=1, kernelcore=64M, numa_zonelist_order=zone)
show(zonelists)                                                  -> ok
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                       -> pfn 0x3000 Movable
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                       -> pfn 0x2c00 Movable
p2 = alloc_pages(GFP_KERNEL, 2)                                  -> pfn 0x202c Normal
sysctl(min_free_kbytes, 16384)                                   -> 0
switch_cpu(3)                                                    -> ok
switch_cpu(3)                                                    -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x4c00 Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x4800 Normal
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x4400 Normal
page_count(p0)                                                   -> 1
show(buddyinfo)                                                  -> ok
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x4000 Normal
p7 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x3c00 Normal
p8 = alloc_pages(__GFP_IO|__GFP_FS|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x3800 Normal
p9 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x1c00 Normal
p10 = alloc_pages(GFP_ATOMIC, 10)                                -> pfn 0x1800 Normal
p11 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0xc00 DMA
test_pages_isolated(0x8000, 0x9000)                              -> 0
p12 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0x800 DMA
