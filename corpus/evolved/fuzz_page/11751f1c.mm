# fuzz_page found 11751f1c: alloc_page alloc_pages sysctl start_isolate_page_range ...
p0 = alloc_page(GFP_HIGHUSER)                    -> pfn 0x2c00 HighMem
p1 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0x1800 Normal
p2 = alloc_pages(GFP_KERNEL, 5)                  -> pfn 0x1c40 Normal
sysctl(min_free_kbytes, 32768)                   -> 0
start_isolate_page_range(0x1400, 0x1800)         -> -EBUSY
test_pages_isolated(0x1400, 0x1800)              -> -EBUSY
start_isolate_page_range(0x1c00, 0x2000)         -> -EBUSY
sysctl(min_free_kbytes, 8192)                    -> 0
p3 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0x800 DMA
p5 = alloc_pages(GFP_KERNEL, 4)                  -> pfn 0x1c30 Normal
p6 = alloc_pages(GFP_KERNEL, 4)                  -> pfn 0x1c60 Normal
a0 = __get_free_pages(GFP_NOIO|__GFP_DMA|__GFP_HIGH|__GFP_FS|__GFP_COLD|__GFP_REPEAT|__GFP_NORETRY|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_HARDWALL|0x2000, 0)  -> 0xc0200000
free_pages(a0, 0)                                -> ok
a1 = __get_free_pages(GFP_DMA, 0)                -> 0xc0200000
p7 = alloc_pages(GFP_KERNEL, 9)                  -> pfn 0x1e00 Normal
p8 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)    -> pfn 0x1200 Normal
p9 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)    -> pfn 0x1400 Normal
p10 = alloc_pages(GFP_ATOMIC, 8)                 -> pfn 0x300 DMA
p11 = alloc_pages(GFP_ATOMIC, 8)                 -> pfn 0x1100 Normal
p12 = alloc_pages(GFP_KERNEL, 9)                 -> NULL
! t0: page allocation failure. order:9, mode:0xd0
p13 = alloc_pages(GFP_KERNEL, 5)                 -> pfn 0x220 DMA
p14 = alloc_pages(GFP_KERNEL, 4)                 -> pfn 0x210 DMA
p15 = alloc_pages(GFP_KERNEL, 4)                 -> pfn 0x240 DMA
p16 = alloc_pages(GFP_KERNEL, 4)                 -> pfn 0x250 DMA
task_flags(TIF_MEMDIE)                           -> ok
p17 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x400 DMA
a2 = __get_free_pages(GFP_NOIO|__GFP_DMA|__GFP_HIGH|__GFP_FS|__GFP_COLD|__GFP_REPEAT|__GFP_NORETRY|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_HARDWALL|0x2000, 0)  -> NULL
! t0: page allocation failure. order:0, mode:0x375b1
free_pages(a2, 0)                                -> ok
a3 = __get_free_pages(GFP_DMA, 0)                -> 0xc0201000
page_fill(p5, 0xa412027d)                        -> ok
p18 = alloc_pages(GFP_KERNEL|__GFP_DMA, 3)       -> pfn 0x208 DMA
