# fuzz_page_pae found 4952a472: alloc_page free_hot_cold_page switch_cpu sysctl ...
boot(ram=24M, pae=1)
p0 = alloc_page(GFP_KERNEL|__GFP_NOTRACK)                         -> pfn 0x1430 Normal
p1 = alloc_page(GFP_USER|__GFP_COMP|__GFP_RECLAIMABLE)            -> pfn 0x1600 Normal
free_hot_cold_page(p0, 1)                                         -> ok
free_hot_cold_page(p1, 1)                                         -> ok
p2 = alloc_page(GFP_KERNEL|__GFP_HIGH|__GFP_NORETRY|__GFP_ZERO|__GFP_NOTRACK)  -> pfn 0x1430 Normal
free_hot_cold_page(p2, 0)                                         -> ok
p3 = alloc_page(GFP_TEMPORARY)                                    -> pfn 0x1600 Normal
free_hot_cold_page(p3, 0)                                         -> ok
switch_cpu(2)                                                     -> ok
p4 = alloc_page(GFP_ATOMIC|__GFP_DMA|__GFP_IO|__GFP_FS|__GFP_COLD|__GFP_NOWARN|__GFP_COMP|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_THISNODE)  -> pfn 0xc00 DMA
sysctl(zone_reclaim_mode)                                         -> 0
free_hot_cold_page(p4, 1)                                         -> ok
a0 = __get_free_pages(GFP_TEMPORARY, 3)                           -> 0xc1600000
p5 = alloc_page(GFP_TEMPORARY)                                    -> pfn 0x1608 Normal
p6 = alloc_pages(GFP_DMA|__GFP_REPEAT, 0)                         -> pfn 0xc00 DMA
oom_victim(1)                                                     -> ok
p7 = alloc_pages(GFP_DMA|__GFP_IO, 1)                             -> pfn 0xc02 DMA
free_pages(a0, 3)                                                 -> ok
p8 = alloc_pages(GFP_TEMPORARY, 2)                                -> pfn 0x160c Normal
p9 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)   -> pfn 0x800 DMA
p10 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x400 DMA
page_count(p9)                                                    -> 1
show(buddyinfo)                                                   -> ok
p11 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p12 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p13 = alloc_pages(__GFP_IO|__GFP_FS|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110c0
p14 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p15 = alloc_pages(GFP_ATOMIC, 10)                                 -> NULL
! t0: page allocation failure. order:10, mode:0x20
p16 = alloc_pages(GFP_KERNEL, 10)                                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
test_pages_isolated(0x8000, 0x9000)                               -> 0
p17 = alloc_pages(GFP_KERNEL, 10)                                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
