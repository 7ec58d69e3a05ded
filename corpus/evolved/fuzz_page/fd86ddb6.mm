# fuzz_page found fd86ddb6: alloc_page alloc_pages __free_pages task_flags __get_free_pages ...
boot(ram=24M)
p0 = alloc_page(GFP_USER|__GFP_HIGH)  ~fail=1       -> NULL
p1 = alloc_pages(GFP_HIGHUSER, 0)                   -> pfn 0x142d Normal
__free_pages(p0, 0)                                 -> misuse
__free_pages(p1, 0)                                 -> ok
task_flags(PF_EXITING|PF_MEMALLOC)                  -> ok
p2 = alloc_page(GFP_HIGHUSER)                       -> pfn 0x142d Normal
__free_pages(p2, 0)                                 -> ok
a0 = __get_free_pages(GFP_NOIO|__GFP_DMA|__GFP_HIGH|__GFP_FS|__GFP_COLD|__GFP_REPEAT|__GFP_NORETRY|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_HARDWALL|0x2000, 0)  -> 0xc0c00000
free_pages(a0, 0)                                   -> ok
a1 = __get_free_pages(GFP_DMA, 0)                   -> 0xc0c00000
p3 = alloc_pages(GFP_KERNEL, 9)                     -> pfn 0x1600 Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)       -> pfn 0x1200 Normal
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)       -> pfn 0xe00 DMA
p6 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x800 DMA
p7 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x400 DMA
p8 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p9 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p10 = alloc_pages(GFP_KERNEL, 4)                    -> pfn 0x1070 Normal
start_isolate_page_range(0x1400, 0x1800)            -> -EBUSY
test_pages_isolated(0x1400, 0x1800)                 -> -EBUSY
start_isolate_page_range(0x1c00, 0x2000)            -> 0
p11 = alloc_pages(GFP_ATOMIC, 8)  ~fail=2+          -> pfn 0x1100 Normal
p12 = alloc_pages(GFP_ATOMIC, 8)                    -> pfn 0x1500 Normal
__free_pages(p4, 9)                                 -> ok
p13 = alloc_pages_node(-1, GFP_KERNEL, 0)  ~fail=1  -> NULL
zone_all_unreclaimable(1, DMA)                      -> ok
p14 = alloc_page(GFP_HIGHUSER_MOVABLE)              -> pfn 0x1200 Normal
__free_pages(p13, 0)                                -> misuse
sysctl(min_free_kbytes, 8192)                       -> 0
p15 = alloc_pages(GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
page_count(p9)                                      -> misuse
a2 = get_zeroed_page(GFP_ATOMIC|__GFP_NORETRY)      -> 0xc142d000
