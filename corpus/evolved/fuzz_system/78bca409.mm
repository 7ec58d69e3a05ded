# fuzz_system found 78bca409: alloc_page set_migratetype_isolate sysctl set_page_flags ...
boot(ram=96M, cpus=4, nodes=4, numa_zonelist_order=node)
p0 = alloc_page(GFP_TEMPORARY)                   -> pfn 0x1a00 Normal
p1 = alloc_page(GFP_KERNEL|__GFP_NOWARN)         -> pfn 0x1200 Normal
p2 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)        -> pfn 0x1b00 Normal
set_migratetype_isolate(p2)                      -> 0
sysctl(percpu_pagelist_fraction, 500)            -> 0
p3 = alloc_page(GFP_KERNEL)                      -> pfn 0x1201 Normal
p4 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)        -> pfn 0x1300 Normal
p5 = alloc_page(GFP_KERNEL)                      -> pfn 0x1100 Normal
p6 = alloc_page(GFP_KERNEL)                      -> pfn 0x1101 Normal
set_page_flags(p6, PG_dirty|PG_private)          -> ok
p7 = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)       -> pfn 0x1108 Normal
set_page_flags(p6, PG_dirty|PG_private)          -> ok
__free_pages(p6, 0)                              -> ok
! BUG: Bad page state in process t0  pfn:01101
! page:c1045040 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000810(dirty|private)
p8 = alloc_page(GFP_KERNEL)                      -> pfn 0x1301 Normal
show(buddyinfo)                                  -> ok
__free_pages(p5, 0)                              -> ok
reclaim_hooks_register(KSWAPD)                   -> ok
p9 = alloc_pages(GFP_KERNEL, 0)                  -> pfn 0x1100 Normal
__free_pages(p9, 0)                              -> ok
switch_cpu(1)                                    -> ok
__free_pages(p2, 0)                              -> ok
p10 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x2c00 Normal
a0 = get_zeroed_page(GFP_NOIO|__GFP_DMA)         -> 0xc0c00000
__free_pages(p0, 0)                              -> ok
__free_pages(p1, 0)                              -> ok
drain_all_pages()                                -> ok
p11 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x2800 Normal
fail_page_alloc(10, 4294967295, 815105, 4, 0, 4294967294, 0, 3624961)  -> ok
sysctl(min_free_kbytes, 0)                       -> 0
split_page(p4, 0)                                -> ok
start_isolate_page_range(0x5c00, 0x6000)         -> -EBUSY
reclaimable(p4)                                  -> ok
p12 = alloc_pages(GFP_ATOMIC, 8)                 -> pfn 0x3100 Normal
sysctl(min_free_kbytes, 8192)                    -> 0
page_check(p3, 0xa5bb6b56)                       -> 1024
p13 = alloc_page(GFP_ATOMIC)                     -> pfn 0x3033 Normal
__free_pages(p11, 10)                            -> ok
__free_pages(p3, 0)                              -> ok
__free_pages(p7, 3)                              -> ok
p14 = alloc_pages(GFP_KERNEL, 3)                 -> pfn 0x3038 Normal
show(buddyinfo)                                  -> ok
drain_all_pages()                                -> ok
p15 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x2800 Normal
fail_page_alloc(10, 4294967295, 815105, 4, 0, 4294967294, 0, 3624961)  -> ok
show(buddyinfo)                                  -> ok
__free_pages(p4, 0)                              -> ok
p16 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x2400 Normal
p17 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x2000 Normal
__free_pages(p17, 10)                            -> ok
p18 = alloc_pages(GFP_HIGHUSER, 0)  ~fail=3      -> pfn 0x3034 Normal
p19 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)       -> pfn 0x1c61 Normal
switch_cpu(2)                                    -> ok
__free_pages(p12, 8)                             -> ok
p20 = alloc_page(GFP_KERNEL)                     -> pfn 0x4833 Normal
__free_pages(p20, 0)                             -> ok
show(buddyinfo)                                  -> ok
test_pages_isolated(0x5c00, 0x6000)              -> -EBUSY
drain_all_pages()                                -> ok
p21 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x4400 Normal
fail_page_alloc(10, 4294967295, 815105, 4, 0, 4294967294, 0, 3624961)  -> ok
p22 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x4000 Normal
a1 = get_zeroed_page(GFP_NOWAIT)                 -> 0xc4833000
p23 = alloc_pages(GFP_KERNEL, 0)                 -> pfn 0x4834 Normal
p24 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x3c00 Normal
free_hot_cold_page(p13+2, 2147483648)            -> misuse
