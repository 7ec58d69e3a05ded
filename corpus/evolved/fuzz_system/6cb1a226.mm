# fuzz_system found 6cb1a226: alloc_pages sysctl task_flags __free_pages clear_page_flags ...
p0 = alloc_pages(GFP_HIGHUSER, 3)                                -> pfn 0x2c00 HighMem
sysctl(min_free_kbytes, 16384)                                   -> 0
task_flags(PF_MEMALLOC)                                          -> ok
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x1800 Normal
__free_pages(p1, 10)                                             -> ok
p2 = alloc_pages(GFP_NOIO|__GFP_FS|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x1800 Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_DMA|__GFP_NORETRY, 10)         -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                        -> pfn 0x2800 HighMem
p5 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                        -> pfn 0x2801 HighMem
clear_page_flags(p4, 0)                                          -> ok
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 0)                 -> 0xc10c2000
p6 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                        -> pfn 0x2802 HighMem
p7 = alloc_pages(GFP_HIGHUSER, 0)                                -> pfn 0x2c08 HighMem
p8 = alloc_page(GFP_NOIO|__GFP_FS|__GFP_REPEAT|__GFP_NOFAIL|__GFP_NOMEMALLOC|__GFP_HARDWALL|__GFP_RECLAIMABLE|__GFP_NOTRACK|0x100000)  -> pfn 0x1e00 Normal
__free_pages(p8, 0)                                              -> ok
a1 = __get_free_pages(GFP_USER, 4)                               -> 0xc1e00000
a2 = __get_free_pages(GFP_USER|__GFP_COLD|__GFP_REPEAT, 2)       -> 0xc1e10000
lock_page(p0)                                                    -> ok
lock_page(p0+2)                                                  -> ok
lock_page(p0+1)                                                  -> ok
lock_page(p0+3)                                                  -> ok
lock_page(p0+4)                                                  -> ok
page_io(p0, 5)                                                   -> ok
page_io(p0, 5)                                                   -> misuse
page_io(p0+1, 5)                                                 -> ok
page_io(p0+2, 5)                                                 -> ok
page_io(p0+3, 5)                                                 -> ok
page_io(p0+4, 5)                                                 -> misuse
tick(5)                                                          -> ok
page_io(p0+4, 5)                                                 -> ok
unlock_page(p0+4)                                                -> misuse
