# fuzz_system found be4464f4: sysctl alloc_pages task_flags __free_pages
boot(ram=24M)
sysctl(min_free_kbytes, 16384)                  -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_THISNODE|__GFP_DMA|__GFP_HIGH|__GFP_IO|__GFP_FS|__GFP_COLD|__GFP_ZERO|__GFP_HARDWALL|__GFP_NOTRACK|0x100000, 10)  -> NULL
task_flags(TIF_MEMDIE)                          -> ok
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0x800 DMA
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0x400 DMA
__free_pages(p3, 10)                            -> ok
__free_pages(p2, 10)                            -> ok
