# fuzz_page found 909048c7: alloc_page alloc_pages __free_pages wait_on_page_locked ...
p0 = alloc_page(GFP_HIGHUSER)                         -> pfn 0x2c00 HighMem
p1 = alloc_pages(GFP_KERNEL, 4)                       -> pfn 0x1c30 Normal
__free_pages(p1, 4)                                   -> ok
p2 = alloc_pages(GFP_KERNEL, 3)                       -> pfn 0x1c30 Normal
wait_on_page_locked(p2)                               -> ok
p3 = alloc_pages(GFP_KERNEL, 3)                       -> pfn 0x1c38 Normal
p4 = alloc_page(GFP_HIGHUSER|__GFP_NOMEMALLOC)        -> pfn 0x2c01 HighMem
set_page_mapping(p0, 0xc0de0000)                      -> ok
set_page_mapping(p4, 0xc0de0001)                      -> ok
__free_pages(p0, 0)                                   -> ok
! BUG: Bad page state in process t0  pfn:02c00
! page:c10b1000 count:0 mapcount:0 mapping:c0de0000 index:0x0
! page flags: 0x20000000()
__free_pages(p4, 0)                                   -> ok
p5 = alloc_pages_node(1, GFP_HIGHUSER|__GFP_COLD, 0)  -> pfn 0x2c01 HighMem
p6 = alloc_pages_node(1, GFP_HIGHUSER|__GFP_COLD, 0)  -> pfn 0x2c02 HighMem
reclaim_progress(0, 20971520)                         -> ok
p7 = alloc_page(GFP_HIGHUSER)                         -> pfn 0x2c03 HighMem
lock_page(p7)                                         -> ok
page_io(p7, 50)                                       -> ok
trylock_page(p7)                                      -> 0
p8 = alloc_page(GFP_HIGHUSER)                         -> pfn 0x2c04 HighMem
lock_page(p7)                                         -> ok
page_io(p5, 10)                                       -> misuse
put_page(p3)                                          -> misuse
