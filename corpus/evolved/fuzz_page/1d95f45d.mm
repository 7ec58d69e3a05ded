# fuzz_page found 1d95f45d: alloc_pages alloc_page put_page lock_page __free_pages sysctl ...
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)                 -> pfn 0x1430 Normal
p1 = alloc_pages(GFP_KERNEL, 9)                            -> pfn 0x1600 Normal
p2 = alloc_page(GFP_KERNEL|__GFP_REPEAT)                   -> pfn 0x142d Normal
p3 = alloc_pages(GFP_NOIO|__GFP_COLD|__GFP_NOMEMALLOC, 0)  -> pfn 0x142e Normal
p4 = alloc_pages(GFP_KERNEL, 0)                            -> pfn 0x142f Normal
p5 = alloc_page(GFP_NOIO|__GFP_DMA|0x2000)                 -> pfn 0xc00 DMA
p6 = alloc_page(GFP_ATOMIC|__GFP_DMA|__GFP_COLD|__GFP_REPEAT|__GFP_NORETRY|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_HARDWALL|__GFP_THISNODE|__GFP_RECLAIMABLE|__GFP_NOTRACK)  -> pfn 0x800 DMA
put_page(p2)                                               -> ok
lock_page(p0)                                              -> ok
__free_pages(p0, 3)                                        -> ok
! BUG: Bad page state in process t0  pfn:01430
! page:c1051c00 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000001(locked)
p7 = alloc_pages(GFP_KERNEL, 3)                            -> pfn 0x1438 Normal
p8 = alloc_page(GFP_TEMPORARY)                             -> pfn 0x1200 Normal
lock_page(p8)                                              -> ok
sysctl(min_free_kbytes, 65536)                             -> 0
task_flags(PF_MEMALLOC)                                    -> ok
page_io(p7, 2)                                             -> misuse
p9 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE|__GFP_NOWARN|__GFP_REPEAT, 0)  -> pfn 0x1300 Normal
p10 = alloc_pages(GFP_KERNEL, 0)                           -> pfn 0x142d Normal
lock_page(p7)                                              -> ok
free_hot_cold_page(p10, 1)                                 -> ok
put_page(p1+1)                                             -> BUG put_page_testzero: atomic_read(&page->_count) == 0
