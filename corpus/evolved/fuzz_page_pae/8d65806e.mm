# fuzz_page_pae found 8d65806e: sysctl start_isolate_page_range alloc_pages ...
boot(ram=48M, pae=1, kernelcore=16M)
sysctl(min_free_kbytes, 32768)                             -> 0
start_isolate_page_range(0x1400, 0x1800)                   -> 0
p0 = alloc_pages(GFP_DMA, 9)                               -> pfn 0xc00 DMA
test_pages_isolated(0x1400, 0x1800)                        -> 0
p1 = alloc_page(GFP_HIGHUSER)                              -> pfn 0x1230 Normal
page_io(p1, 50)                                            -> misuse
lock_page(p1)                                              -> ok
trylock_page(p1)                                           -> 0
page_io(p1, 50)                                            -> ok
lock_page(p1)                                              -> ok
trylock_page(p1)                                           -> 0
page_io(p1, 4190208)                                       -> ok
lock_page(p1)                                              -> ok
trylock_page(p1)                                           -> 0
p2 = alloc_pages_node(1, GFP_ATOMIC, 10)                   -> pfn 0x800 DMA
tick(100)                                                  -> ok
p3 = alloc_pages_node(1, GFP_ATOMIC, 10)                   -> pfn 0x400 DMA
p4 = alloc_pages_node(1, GFP_ATOMIC|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10020
page_io(p1, 50)                                            -> ok
lock_page(p1)                                              -> ok
wait_on_page_locked(p1)                                    -> blocked PG_locked
page_io(p1, 10)                                            -> not run
