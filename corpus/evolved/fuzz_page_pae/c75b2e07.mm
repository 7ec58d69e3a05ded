# fuzz_page_pae found c75b2e07: switch_cpu alloc_pages reclaim_hooks_register reclaimable ...
boot(ram=24M, pae=1)
switch_cpu(1)                                      -> ok
p0 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x800 DMA
p2 = alloc_pages(GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
reclaim_hooks_register(KSWAPD)                     -> ok
reclaimable(p0)                                    -> ok
p3 = alloc_pages(GFP_ATOMIC, 10)                   -> pfn 0xc00 DMA
p4 = alloc_pages_node(-1, GFP_ATOMIC, 1)  ~fail=2  -> pfn 0x1430 Normal
sysctl(min_free_kbytes, 16384)                     -> 0
p5 = alloc_pages(GFP_ATOMIC, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0x20
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)     -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
task_flags(TIF_MEMDIE)                             -> ok
p7 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)     -> pfn 0x400 DMA
p8 = alloc_pages(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10c9
p9 = alloc_pages_node(1, GFP_DMA|__GFP_ZERO, 0)    -> pfn 0x40 DMA
__free_pages(p7, 10)                               -> ok
p10 = alloc_pages(GFP_HIGHUSER, 0)                 -> pfn 0x1432 Normal
__free_pages(p6, 10)                               -> misuse
p11 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 0)     -> pfn 0x1433 Normal
