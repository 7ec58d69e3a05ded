# fuzz_page_pae found 63c19b6a: sysctl start_isolate_page_range test_pages_isolated ...
boot(ram=48M, pae=1, kernelcore=16M)
sysctl(min_free_kbytes, 32768)                    -> 0
start_isolate_page_range(0x1400, 0x1800)          -> 0
test_pages_isolated(0x1400, 0x1800)               -> 0
p0 = alloc_page(GFP_HIGHUSER)                     -> pfn 0xc00 DMA
page_io(p0, 50)                                   -> misuse
lock_page(p0)                                     -> ok
p1 = alloc_page(GFP_ATOMIC|__GFP_NORETRY)         -> pfn 0xc01 DMA
p2 = alloc_page(GFP_HIGHUSER)                     -> pfn 0xc02 DMA
set_page_flags(p2, PG_owner_priv_1|PG_writeback)  -> ok
p3 = alloc_pages(GFP_KERNEL, 9)                   -> pfn 0xe00 DMA
sysctl(min_free_kbytes)                           -> 32768
p4 = alloc_pages(GFP_KERNEL, 10)                  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
trylock_page(p0)                                  -> 0
page_io(p0, 50)                                   -> ok
lock_page(p0)                                     -> ok
trylock_page(p0)                                  -> 0
page_io(p0, 50)                                   -> ok
lock_page(p0)                                     -> ok
trylock_page(p0)                                  -> 0
page_io(p0, 50)                                   -> ok
lock_page(p0)                                     -> ok
trylock_page(p0)                                  -> 0
page_io(p0, 5)                                    -> ok
lock_page(p0)                                     -> ok
trylock_page(p0)                                  -> 0
page_io(p0, 50)                                   -> ok
lock_page(p0)                                     -> ok
trylock_page(p0)                                  -> 0
page_io(p0, 50)                                   -> ok
lock_page(p0)                                     -> ok
trylock_page(p0)                                  -> 0
lock_page(p0)                                     -> blocked PG_locked
