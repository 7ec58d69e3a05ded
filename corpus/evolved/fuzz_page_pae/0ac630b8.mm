# fuzz_page_pae found 0ac630b8: sysctl start_isolate_page_range test_pages_isolated ...
boot(ram=48M, pae=1, kernelcore=16M)
sysctl(min_free_kbytes, 32768)                 -> 0
start_isolate_page_range(0x7a00, 0x1800)       -> 0
test_pages_isolated(0x1200, 0x1800)            -> -EBUSY
p0 = alloc_page(GFP_HIGHUSER)                  -> pfn 0xc00 DMA
page_io(p0, 50)                                -> misuse
trylock_page(p0)                               -> 1
page_io(p0, 50)                                -> ok
lock_page(p0)                                  -> ok
trylock_page(p0)                               -> 0
page_io(p0, 50)                                -> ok
lock_page(p0)                                  -> ok
trylock_page(p0)                               -> 0
page_io(p0, 50)                                -> ok
wait_on_page_locked(p0)                        -> ok
lock_page(p0)                                  -> ok
a0 = alloc_pages_exact(38808, GFP_USER)        -> 0xc0c10000
a1 = get_zeroed_page(GFP_NOFS)                 -> 0xc0c08000
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)  -> pfn 0x800 DMA
p2 = alloc_pages(GFP_HIGHUSER, 10)             -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
fail_page_alloc(1, 100, 0, 2, 0, 0, 0, 1)      -> ok
p3 = alloc_page(GFP_KERNEL)  ~fail=2           -> pfn 0xc09 DMA
fail_page_alloc(1, 100, 0, 2, 0, 0, 0, 2)      -> ok
p4 = alloc_pages(GFP_TEMPORARY|__GFP_DMA|__GFP_NOWARN|__GFP_NOMEMALLOC|0x100000, 7)  -> NULL
p5 = alloc_pages(GFP_TEMPORARY, 0)             -> NULL
__free_pages(p2, 10)                           -> misuse
