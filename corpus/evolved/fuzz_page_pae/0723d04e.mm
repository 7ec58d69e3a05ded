# fuzz_page_pae found 0723d04e: tick sysctl alloc_pages alloc_page fail_page_alloc ...
boot(pae=1)
tick(3)                                         -> ok
sysctl(min_free_kbytes, 16384)                  -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0x1800 Normal
p1 = alloc_page(GFP_KERNEL)                     -> pfn 0x1c30 Normal
p2 = alloc_page(GFP_KERNEL)                     -> pfn 0x1c31 Normal
sysctl(min_free_kbytes, 16384)                  -> 0
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)      -> pfn 0x2c00 HighMem
p5 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p6 = alloc_page(GFP_KERNEL)                     -> pfn 0x1c32 Normal
fail_page_alloc(1, 50, 0, -1, 0, 0, 0)          -> ok
p7 = alloc_pages(GFP_KERNEL, 10)                -> NULL
reclaim_hooks_register(RECLAIM)                 -> ok
reclaimable(p0+666)                             -> misuse
p8 = alloc_pages(GFP_KERNEL, 10)                -> NULL
p9 = alloc_pages(GFP_NOFS|__GFP_REPEAT, 10)     -> NULL
trylock_page(p3+122)
trylock_page(p4+223)
