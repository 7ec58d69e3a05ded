# fuzz_page found 1e98a511: sysctl alloc_pages_exact alloc_pages alloc_page show ...
boot(ram=24M)
sysctl(percpu_pagelist_fraction, 1000000)                       -> 0
a0 = alloc_pages_exact(858, GFP_USER|__GFP_NOMEMALLOC|0x2000)   -> 0xc142d000
p0 = alloc_pages(GFP_THISNODE|__GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS|__GFP_COLD|__GFP_COMP|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_HARDWALL|0x2000, 2)  -> pfn 0x98 DMA
p1 = alloc_page(GFP_KERNEL|__GFP_DMA)                           -> pfn 0xc00 DMA
show(buddyinfo)                                                 -> ok
__free_pages(p1, 0)                                             -> ok
p2 = alloc_page(GFP_HIGHUSER)                                   -> pfn 0x142e Normal
show(active_ranges)                                             -> ok
p3 = alloc_page(GFP_KERNEL|__GFP_DMA)                           -> pfn 0xc00 DMA
show(buddyinfo)                                                 -> ok
page_fill(p0+2, 0xdeadbeef)                                     -> ok
__free_pages(p3, 0)                                             -> ok
p4 = alloc_page(GFP_HIGHUSER|__GFP_ZERO)                        -> pfn 0x142f Normal
page_check(p4, 0x0)                                             -> 0
__free_pages(p4, 0)                                             -> ok
show(active_ranges)                                             -> ok
p5 = alloc_page(GFP_KERNEL|__GFP_DMA)                           -> pfn 0xc00 DMA
show(buddyinfo)                                                 -> ok
__free_pages(p5, 0)                                             -> ok
show(active_ranges)                                             -> ok
drain_all_pages()                                               -> ok
p6 = alloc_pages_node(-1, GFP_NOIO|__GFP_REPEAT|__GFP_RECLAIMABLE, 1)  -> pfn 0x1600 Normal
sysctl(min_free_kbytes, 65536)                                  -> 0
__free_pages(p0, 2)                                             -> ok
sysctl(min_free_kbytes, 65536)                                  -> 0
set_page_mapping(p6, 0x1)                                       -> ok
a1 = alloc_pages_exact(64K, GFP_USER|__GFP_HIGH|__GFP_NORETRY)  -> NULL
! t0: page allocation failure. order:4, mode:0x210f0
a2 = alloc_pages_exact(64K, GFP_USER|__GFP_DMA|__GFP_HIGH|__GFP_NORETRY)  -> NULL
! t0: page allocation failure. order:4, mode:0x210f1
__free_pages(p6, 1)                                             -> ok
! BUG: Bad page state in process t0  pfn:01600
! page:c1059000 count:0 mapcount:0 mapping:00000001 index:0x0
! page flags: 0x10000000()
p7 = alloc_pages(GFP_KERNEL|__GFP_DMA|__GFP_NORETRY, 1)         -> NULL
! t0: page allocation failure. order:1, mode:0x10d1
p8 = alloc_pages(GFP_KERNEL|__GFP_HIGH, 0)                      -> panic Out of memory and no killable processes...
! t0 invoked oom-killer: gfp_mask=0xf0, order=0, oom_adj=0
__free_pages(p2, 0)
