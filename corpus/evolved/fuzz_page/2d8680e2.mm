# fuzz_page found 2d8680e2: alloc_pages sysctl start_isolate_page_range alloc_page ...
p0 = alloc_pages(GFP_KERNEL, 6)                     -> pfn 0x1c40 Normal
sysctl(min_free_kbytes, 32768)                      -> 0
start_isolate_page_range(0x1400, 0x1800)            -> -EBUSY
p1 = alloc_page(GFP_HIGHUSER_MOVABLE)               -> pfn 0x2c00 HighMem
__free_pages(p0, 6)                                 -> ok
test_pages_isolated(0x0, 0x4000)                    -> -EBUSY
start_isolate_page_range(0x1c00, 0x2000)            -> -EBUSY
sysctl(min_free_kbytes, 32768)                      -> 0
p2 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
sysctl(min_free_kbytes, 8192)                       -> 0
p3 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x1800 Normal
p4 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0xc00 DMA
a0 = __get_free_pages(GFP_NOIO|__GFP_DMA|__GFP_HIGH|__GFP_FS|__GFP_COLD|__GFP_REPEAT|__GFP_NORETRY|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_HARDWALL|0x2000, 0)  -> 0xc0800000
free_pages(a0, 0)                                   -> ok
a1 = __get_free_pages(GFP_DMA, 0)                   -> 0xc0800000
p5 = alloc_pages(GFP_KERNEL, 9)                     -> pfn 0x1e00 Normal
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)       -> pfn 0x1200 Normal
p7 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)       -> pfn 0x1400 Normal
p8 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x400 DMA
p9 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_COLD|__GFP_THISNODE|__GFP_NOTRACK|0x100000, 10)  -> pfn 0x2800 HighMem
p10 = alloc_pages(GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p11 = alloc_pages(GFP_KERNEL, 4)                    -> pfn 0x810 DMA
start_isolate_page_range(0x1400, 0x1800)            -> -EBUSY
test_pages_isolated(0x1400, 0x1800)                 -> -EBUSY
start_isolate_page_range(0x1c00, 0x2000)            -> -EBUSY
p12 = alloc_pages(GFP_ATOMIC, 8)                    -> pfn 0x900 DMA
p13 = alloc_pages(GFP_ATOMIC, 8)                    -> pfn 0x1100 Normal
__free_pages(p2, 10)                                -> misuse
p14 = alloc_pages_node(-1, GFP_KERNEL, 0)  ~fail=1  -> NULL
sysctl(min_free_kbytes, 8192)                       -> 0
p15 = alloc_pages(GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
