# fuzz_page_pae found fb21c95d: sysctl alloc_pages task_flags alloc_page fail_page_alloc ...
boot(ram=24M, pae=1)
sysctl(min_free_kbytes, 16384)                  -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0xc00 DMA
task_flags(TIF_MEMDIE)                          -> ok
p1 = alloc_page(GFP_HIGHUSER)                   -> pfn 0x1430 Normal
fail_page_alloc(1, 100, 0, -1, 0, 0, 1)         -> ok
p2 = alloc_page(GFP_KERNEL)                     -> NULL
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)   -> NULL
p4 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)   -> NULL
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
__free_pages(p0, 10)                            -> ok
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
p7 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
task_flags(TIF_MEMDIE)                          -> ok
p8 = alloc_pages(GFP_NOIO|__GFP_HIGH, 10)       -> NULL
p9 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
p10 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 2)  -> NULL
switch_cpu(0)                                   -> ok
p11 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)  -> NULL
p12 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)  -> NULL
p13 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)  -> NULL
p14 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)  -> NULL
tick(16664)                                     -> ok
set_migratetype_isolate(p14+162)                -> misuse
p15 = alloc_pages(GFP_TEMPORARY|__GFP_HIGH|__GFP_COMP|__GFP_NOTRACK, 0)  -> NULL
show(buddyinfo)                                 -> ok
