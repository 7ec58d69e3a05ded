# fuzz_page_pae found 319f09bc: show alloc_pages get_page sysctl alloc_pages_node ...
boot(ram=96M, cpus=2, nodes=2, pae=1, kernelcore=64M, numa_zonelist_order=zone)
show(zonelists)                                                   -> ok
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                         -> pfn 0x3000 Movable
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                        -> pfn 0x2c00 Movable
p2 = alloc_pages(GFP_KERNEL, 2)                                   -> pfn 0x202c Normal
get_page(p2)                                                      -> ok
sysctl(min_free_kbytes, 16384)                                    -> 0
p3 = alloc_pages_node(1, GFP_ATOMIC, 10)                          -> pfn 0x4c00 Normal
sysctl(min_free_kbytes, 16384)                                    -> 0
switch_cpu(3)                                                     -> ok
switch_cpu(3)                                                     -> ok
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)   -> pfn 0x4800 Normal
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)   -> pfn 0x4400 Normal
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)   -> pfn 0x4000 Normal
p7 = alloc_pages(GFP_KERNEL, 10)                                  -> pfn 0x3c00 Normal
p8 = alloc_pages(GFP_KERNEL, 10)                                  -> pfn 0x1c00 Normal
p9 = alloc_pages(GFP_KERNEL, 10)                                  -> pfn 0x1800 Normal
reclaim_hooks_register(RECLAIM)                                   -> ok
reclaimable(p8)                                                   -> ok
p10 = alloc_pages(GFP_KERNEL, 10)  ~fail=2+                       -> pfn 0xc00 DMA
p11 = alloc_pages(GFP_KERNEL, 10)  ~fail=3                        -> pfn 0x800 DMA
page_count(p1)                                                    -> 1
show(buddyinfo)                                                   -> ok
p12 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x1400 Normal
p13 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x1c00 Normal
p14 = alloc_pages(__GFP_IO|__GFP_FS|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110c0
p15 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p16 = alloc_pages(GFP_ATOMIC, 10)                                 -> pfn 0x3800 Normal
p17 = alloc_pages(GFP_KERNEL, 10)                                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
__free_pages(p13, 10)                                             -> ok
a0 = get_zeroed_page(GFP_ATOMIC|__GFP_NOWARN)                     -> 0xc502e000
sysctl(min_free_kbytes, 16384)                                    -> 0
switch_cpu(3)                                                     -> ok
