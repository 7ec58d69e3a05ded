# fuzz_system found e9740d9f: alloc_pages alloc_page set_page_flags page_io ...
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x400 DMA
p2 = alloc_page(GFP_HIGHUSER)                            -> pfn 0xc2d DMA
set_page_flags(p0, PG_writeback)                         -> ok
page_io(p0, 20)                                          -> ok
free_hot_cold_page(p2, 0)                                -> ok
set_page_flags(p1+411, PG_writeback)                     -> ok
page_io(p1, 20)                                          -> misuse
wait_on_page_writeback(p1)                               -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_THISNODE, 0)  ~fail=1  -> NULL
split_page(p3, 0)                                        -> misuse
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_NOTRACK, 1)  -> pfn 0xc2e DMA
set_page_flags(p1, PG_slab)                              -> ok
set_page_flags(p0, PG_slab)                              -> ok
set_page_flags(p0, PG_slab)                              -> ok
set_page_flags(p0, PG_slab)                              -> ok
set_page_flags(p0, PG_slab)                              -> ok
wait_on_page_writeback(p1)                               -> ok
set_page_flags(p1, PG_writeback)                         -> ok
end_page_writeback(p3)                                   -> misuse
__free_pages(p4, 1)                                      -> ok
set_page_flags(p1, PG_slab)                              -> ok
set_page_flags(p1, PG_slab)                              -> ok
set_page_flags(p3, PG_slab)                              -> misuse
set_page_flags(p1, PG_slab)                              -> ok
set_page_flags(p0+340, PG_slab)                          -> ok
set_page_flags(p1, PG_slab)                              -> ok
set_page_flags(p1, PG_slab)                              -> ok
set_page_flags(p3, PG_slab)                              -> misuse
set_page_flags(p1, PG_slab)                              -> ok
set_page_flags(p0, PG_slab)                              -> ok
set_page_flags(p0, PG_slab)                              -> ok
set_page_flags(p0, PG_slab)                              -> ok
set_page_flags(p3, PG_slab)                              -> misuse
set_page_flags(p0, PG_slab)                              -> ok
p5 = alloc_pages(GFP_ATOMIC, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0x20
task_flags(PF_MEMALLOC)                                  -> ok
p6 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0xd0
task_flags(0)                                            -> ok
p7 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0xd0
get_page(p1)                                             -> ok
set_page_flags(p7, PG_slab)                              -> misuse
__free_pages(p0, 10)                                     -> ok
! BUG: Bad page state in process t0  pfn:00800
! page:c0029000 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x2080(slab|writeback)
! BUG: Bad page state in process t0  pfn:00954
! page:c002e500 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x80(slab)
unset_migratetype_isolate(p3)                            -> misuse
free_hot_cold_page(p3, 1)                                -> misuse
__free_pages(p1, 10)                                     -> ok
! BUG: Bad page state in process t0  pfn:0059b
! page:c001f6c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x2000(writeback)
show(buddyinfo)                                          -> ok
p8 = alloc_page(GFP_USER)                                -> pfn 0x401 DMA
p9 = alloc_pages(GFP_USER|__GFP_COLD|__GFP_ZERO|__GFP_NOTRACK, 0)  -> pfn 0xc2d DMA
p10 = alloc_page(GFP_NOWAIT)                             -> pfn 0x402 DMA
a0 = get_zeroed_page(GFP_NOWAIT)                         -> 0xc0403000
set_page_mapcount(p8, 1)                                 -> ok
a1 = get_zeroed_page(GFP_TEMPORARY)                      -> 0xc0c2e000
