# fuzz_page_pae found b2116a86: sysctl alloc_pages reclaim_hooks_register reclaimable ...
boot(ram=23M, pae=1)
sysctl(min_free_kbytes, 2737)                               -> 0
sysctl(min_free_kbytes, 2737)                               -> 0
p0 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x800 DMA
p2 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x400 DMA
reclaim_hooks_register(RECLAIM)                             -> ok
reclaimable(p1)                                             -> ok
p3 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x800 DMA
p4 = alloc_pages(GFP_KERNEL, 10)                            -> NULL
! t0: page allocation failure. order:10, mode:0xd0
sysctl(min_free_kbytes, 2737)                               -> 0
sysctl(min_free_kbytes, 2737)                               -> 0
sysctl(min_free_kbytes, 2737)                               -> 0
sysctl(min_free_kbytes, 2737)                               -> 0
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)              -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
reclaimable(p1)                                             -> ok
p6 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x800 DMA
p7 = alloc_pages(GFP_KERNEL, 10)                            -> NULL
! t0: page allocation failure. order:10, mode:0xd0
sysctl(min_free_kbytes, 2737)                               -> 0
start_isolate_page_range(0x1400, 0x1800)                    -> -EBUSY
a0 = alloc_pages_exact(39340, GFP_THISNODE|__GFP_DMA|__GFP_WAIT|__GFP_HIGH|__GFP_HARDWALL|__GFP_RECLAIMABLE|__GFP_NOTRACK|0x2000)  -> 0xc0040000
p8 = alloc_pages(GFP_USER|__GFP_HIGH|__GFP_RECLAIMABLE, 0)  -> pfn 0x1500 Normal
a1 = __get_free_pages(GFP_ATOMIC|__GFP_DMA|__GFP_ZERO|__GFP_NOTRACK|0x100000, 0)  -> 0xc0060000
p9 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                  -> NULL
! t0: page allocation failure. order:10, mode:0x200da
reclaim_hooks_register(RECLAIM)                             -> ok
reclaimable(p5)                                             -> misuse
p10 = alloc_pages(GFP_KERNEL, 10)  ~fail=2+                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p11 = alloc_pages(GFP_KERNEL, 10)  ~fail=2+                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
sysctl(min_free_kbytes, 65536)                              -> 0
p12 = alloc_page(GFP_KERNEL|__GFP_THISNODE)                 -> limit steps
p13 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)
p14 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)
sysctl(min_free_kbytes, 65536)
