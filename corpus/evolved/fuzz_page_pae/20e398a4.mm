# fuzz_page_pae found 20e398a4: alloc_pages lock_page page_io trylock_page
boot(ram=16M, pae=1)
p0 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0x400 DMA
p2 = alloc_pages(__GFP_MOVABLE|__GFP_NOWARN|__GFP_REPEAT|__GFP_NORETRY|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_HARDWALL|0x100000, 10)  -> NULL
lock_page(p0)                                -> ok
page_io(p0, 2)                               -> ok
p3 = alloc_pages(GFP_NOFS|__GFP_REPEAT, 10)  -> limit steps
trylock_page(p0)
trylock_page(p1)
