# fuzz_page found e47aa74a: alloc_pages alloc_page __free_pages nr_free_buffer_pages ...
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)         -> pfn 0x1430 Normal
p1 = alloc_page(GFP_DMA|__GFP_COLD|__GFP_NORETRY)  -> pfn 0xc00 DMA
__free_pages(p0, 3)                                -> ok
nr_free_buffer_pages()                             -> 5721
nr_free_pagecache_pages()                          -> 5721
lock_page(p1)                                      -> ok
__free_pages(p1, 0)                                -> ok
! BUG: Bad page state in process t0  pfn:00c00
! page:c1031000 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x1(locked)
tick(5)                                            -> ok
a0 = get_zeroed_page(GFP_NOFS|__GFP_DMA32|__GFP_NOWARN|__GFP_NORETRY)  -> 0xc142d000
show(e820)                                         -> ok
show(e820)                                         -> ok
a1 = get_zeroed_page(GFP_USER)                     -> 0xc142e000
reclaim_hooks_register(0)                          -> ok
drain_local_pages()                                -> ok
undo_isolate_page_range(0x7400, 0x7000)            -> ok
