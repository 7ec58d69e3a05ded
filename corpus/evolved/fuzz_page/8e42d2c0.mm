# fuzz_page found 8e42d2c0: alloc_page lock_page task_flags alloc_pages_node tick ...
boot(ram=16M)
p0 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)              -> pfn 0xc2d DMA
lock_page(p0)                                          -> ok
task_flags(PF_MEMALLOC)                                -> ok
p1 = alloc_page(GFP_HIGHUSER|__GFP_THISNODE)           -> pfn 0xc2e DMA
p2 = alloc_pages_node(3, GFP_KERNEL|__GFP_HIGHMEM, 1)  -> pfn 0xc30 DMA
tick(78)                                               -> ok
p3 = alloc_pages(GFP_NOFS, 2)                          -> pfn 0xc34 DMA
clear_page_flags(p0, PG_dirty)                         -> ok
page_io(p0, 2)                                         -> ok
lock_page(p0)                                          -> ok
a0 = __get_free_pages(GFP_KERNEL, 1)                   -> 0xc0c32000
start_isolate_page_range(0x3000, 0x4800)               -> 0
__free_pages(p0, 0)                                    -> ok
! BUG: Bad page state in process t0  pfn:00c2d
! page:c0039b40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x1(locked)
a1 = __get_free_pages(GFP_ATOMIC, 0)                   -> 0xc0c2f000
p4 = alloc_page(GFP_KERNEL)  ~fail=3+                  -> pfn 0xc38 DMA
p5 = alloc_page(GFP_KERNEL|__GFP_DMA|__GFP_MOVABLE|__GFP_HIGH|__GFP_NOFAIL|__GFP_ZERO|0x102000)  -> pfn 0xc39 DMA
free_pages(a0, 1)                                      -> ok
free_pages(a1, 0)                                      -> ok
a2 = __get_free_pages(GFP_KERNEL, 2)                   -> 0xc0c3c000
