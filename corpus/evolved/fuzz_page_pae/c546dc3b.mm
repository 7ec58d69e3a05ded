# fuzz_page_pae found c546dc3b: alloc_pages sysctl show set_migratetype_isolate ...
boot(ram=96M, cpus=2, nodes=2, pae=1, kernelcore=64M, numa_zonelist_order=zone)
p0 = alloc_pages(GFP_KERNEL|__GFP_NOWARN, 1)     -> pfn 0x202c Normal
sysctl(min_free_kbytes, 8192)                    -> 0
p1 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0x1c00 Normal
p2 = alloc_pages(GFP_KERNEL, 10)  ~fail=2+       -> pfn 0x1800 Normal
p3 = alloc_pages(GFP_KERNEL, 9)                  -> pfn 0x2200 Normal
show(zonelists)                                  -> ok
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)       -> pfn 0x3000 Movable
p5 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)       -> pfn 0x2c00 Movable
p6 = alloc_pages(GFP_KERNEL|__GFP_NOWARN, 1)     -> pfn 0x202e Normal
sysctl(min_free_kbytes, 8192)                    -> 0
p7 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0x1400 Normal
p8 = alloc_pages(GFP_KERNEL, 10)  ~fail=2+       -> pfn 0x4c00 Normal
p9 = alloc_pages(GFP_KERNEL, 9)                  -> pfn 0x5200 Normal
p10 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x4800 Normal
set_migratetype_isolate(p10)                     -> 0
p11 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x4400 Normal
set_migratetype_isolate(p11)                     -> 0
__free_pages(p11, 10)                            -> ok
__free_pages(p8, 10)                             -> ok
p12 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x4c00 Normal
p13 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x4000 Normal
p14 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x3c00 Normal
p15 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x3800 Normal
p16 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> pfn 0x4600 Normal
p17 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0xc00 DMA
p18 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)      -> pfn 0x2800 Movable
p19 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)      -> pfn 0x5c00 Movable
p20 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> pfn 0x800 DMA
p21 = alloc_pages(GFP_ATOMIC, 8)                 -> pfn 0x2100 Normal
p22 = alloc_pages(GFP_ATOMIC, 8)                 -> pfn 0x1100 Normal
p23 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x400 DMA
p24 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
