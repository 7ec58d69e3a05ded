# fuzz_system found 4da45b0a: sysctl alloc_pages wait_on_page_locked set_page_mapcount ...
boot(ram=24M)
sysctl(min_free_kbytes, 16384)                                  -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                  -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
wait_on_page_locked(p1)                                         -> misuse
set_page_mapcount(p0, 0)                                        -> ok
p2 = alloc_page(GFP_HIGHUSER_MOVABLE)                           -> pfn 0x1062 Normal
free_hot_cold_page(p2, 0)                                       -> ok
p3 = alloc_pages_node(1, GFP_HIGHUSER_MOVABLE, 1)               -> pfn 0x1062 Normal
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 2)                -> 0xc1064000
p4 = alloc_pages(GFP_USER|__GFP_NOMEMALLOC|0x2000, 3)  ~fail=1  -> NULL
p5 = alloc_pages(GFP_KERNEL|__GFP_NOWARN, 6)  ~fail=3+          -> pfn 0x1440 Normal
__free_pages(p3, 1)                                             -> ok
__free_pages(p0, 10)                                            -> ok
__free_pages(p1, 10)                                            -> misuse
