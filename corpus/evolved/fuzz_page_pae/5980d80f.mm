# fuzz_page_pae found 5980d80f: alloc_page set_migratetype_isolate __free_pages switch_cpu ...
boot(ram=24M, pae=1)
p0 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)             -> pfn 0x1062 Normal
set_migratetype_isolate(p0)                           -> 0
__free_pages(p0, 0)                                   -> ok
switch_cpu(2)                                         -> ok
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 0)         -> pfn 0x1430 Normal
sysctl(min_free_kbytes, 16384)                        -> 0
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)        -> pfn 0xc00 DMA
p3 = alloc_page(GFP_USER)  ~fail=2                    -> pfn 0x1431 Normal
p4 = alloc_page(GFP_ATOMIC|__GFP_REPEAT)  ~fail=2     -> pfn 0x1432 Normal
p5 = alloc_pages_node(3, GFP_USER, 9)                 -> pfn 0x1600 Normal
start_isolate_page_range(0x6c00, 0x3a00)              -> 0
__free_pages(p5, 9)                                   -> ok
__free_pages(p3, 0)                                   -> ok
task_flags(TIF_MEMDIE)                                -> ok
__free_pages(p4, 0)                                   -> ok
a0 = __get_dma_pages(GFP_USER|__GFP_MOVABLE|__GFP_HIGH|__GFP_ZERO|__GFP_NOMEMALLOC, 2)  -> 0xc0098000
p6 = alloc_pages_node(3, GFP_USER|__GFP_THISNODE, 3)  -> pfn 0x1438 Normal
p7 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)        -> pfn 0x800 DMA
free_hot_cold_page(p1, 1)                             -> ok
a1 = get_zeroed_page(GFP_DMA)                         -> 0xc0040000
