# fuzz_page found 52c7791d: alloc_page alloc_pages put_page nr_free_buffer_pages switch_cpu ...
boot(ram=96M, cpus=4, nodes=4)
p0 = alloc_page(GFP_KERNEL)                               -> pfn 0x182a Normal
p1 = alloc_pages(GFP_TEMPORARY, 1)                        -> pfn 0x1a00 Normal
put_page(p0)                                              -> ok
p2 = alloc_page(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS)  -> pfn 0x3 DMA
nr_free_buffer_pages()                                    -> 23636
switch_cpu(2)                                             -> ok
page_check(p2, 0xffffffff)                                -> 1024
p3 = alloc_pages(GFP_ATOMIC, 0)                           -> pfn 0x4833 Normal
start_isolate_page_range(0x8000, 0x9000)                  -> 0
undo_isolate_page_range(0x8000, 0x9000)                   -> ok
p4 = alloc_pages(GFP_HIGHUSER, 1)                         -> pfn 0x4834 Normal
test_pages_isolated(0x4800, 0x7000)                       -> -EBUSY
inc_zone_page_state(p4+1, nr_dirty)                       -> ok
a0 = alloc_pages_exact(1, GFP_KERNEL)                     -> 0xc4836000
free_pages(a0, 0)                                         -> ok
__free_pages(p4, 1)                                       -> ok
p5 = alloc_pages(GFP_KERNEL|__GFP_COMP, 1)                -> pfn 0x4834 Normal
p6 = alloc_pages(GFP_KERNEL|__GFP_COMP, 1)                -> pfn 0x4836 Normal
set_page_flags(p5+1, PG_swapcache)                        -> ok
put_page(p5)                                              -> ok
! BUG: Bad page state in process t0  pfn:04835
! page:c3450d40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x90010000(swapcache)
unlock_page(p2)                                           -> BUG unlock_page: !PageLocked(page)
page_io(p6+2, 33)
