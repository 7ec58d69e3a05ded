# fuzz_page found 4c263c72: alloc_pages lock_page __free_pages get_page alloc_page sysctl ...
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)         -> pfn 0x1430 Normal
lock_page(p0)                                      -> ok
p1 = alloc_pages(GFP_DMA, 7)                       -> pfn 0xc00 DMA
__free_pages(p1, 7)                                -> ok
get_page(p0)                                       -> ok
__free_pages(p0, 3)                                -> ok
p2 = alloc_pages(GFP_KERNEL, 3)                    -> pfn 0x1438 Normal
p3 = alloc_page(GFP_KERNEL)                        -> pfn 0x142d Normal
lock_page(p3)                                      -> ok
sysctl(min_free_kbytes, 65536)                     -> 0
task_flags(PF_MEMALLOC)                            -> ok
page_io(p2, 2)                                     -> misuse
mod_zone_page_state(-1, DMA, numa_local, -7)       -> misuse
p4 = alloc_pages(GFP_NOIO|__GFP_NOMEMALLOC, 7)     -> NULL
! t0: page allocation failure. order:7, mode:0x10010
p5 = alloc_page(GFP_DMA|__GFP_COLD|__GFP_NORETRY)  -> pfn 0xc00 DMA
__free_pages(p3, 0)                                -> ok
! BUG: Bad page state in process t0  pfn:0142d
! page:c1051b40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000001(locked)
lock_page(p2)                                      -> ok
__free_pages(p4, 7)                                -> misuse
__free_pages(p2, 3)                                -> ok
! BUG: Bad page state in process t0  pfn:01438
! page:c1051e00 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000001(locked)
__free_pages(p5, 0)                                -> ok
