# fuzz_page_pae found 6b92aa62: alloc_pages_node page_check alloc_pages zone_page_state ...
boot(ram=24M, pae=1)
p0 = alloc_pages_node(0, GFP_USER, 0)                      -> pfn 0x1430 Normal
page_check(p0, 0xa92f4585)                                 -> 1024
p1 = alloc_pages(GFP_KERNEL, 9)                            -> pfn 0x1600 Normal
zone_page_state(0, Normal, nr_free_pages)                  -> 1389
zone_watermark_ok(0, Normal, 0, 1437, Normal, ALLOC_HARDER|ALLOC_HIGH|0xffffffce)  -> 1
zone_watermark_ok(0, Normal, 0, 1438, Normal, 0)           -> 0
zone_watermark_ok(0, Normal, 0, 2874, Normal, ALLOC_HIGH)  -> 0
sysctl(min_free_kbytes, 16384)                             -> 0
p2 = alloc_pages_node(1, GFP_ATOMIC, 10)                   -> pfn 0xc00 DMA
p3 = alloc_pages_node(1, GFP_ATOMIC, 10)                   -> pfn 0x800 DMA
p4 = alloc_pages_node(1, GFP_ATOMIC, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0x20
tick(1000)                                                 -> ok
zone_watermark_ok(0, Normal, 0, 2876, Normal, ALLOC_HIGH)  -> 0
zone_watermark_ok(0, Normal, 0, 3832, Normal, ALLOC_HARDER|ALLOC_HIGH)  -> 0
p5 = alloc_pages_node(1, GFP_ATOMIC, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0x20
__free_pages(p4, 10)                                       -> misuse
show(pagetypeinfo)                                         -> ok
p6 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)                 -> panic Out of memory and no killable processes...
__free_pages(p6, 2)
p7 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)
__free_pages(p7, 2)
p8 = alloc_page(GFP_KERNEL)
show(buddyinfo)
a0 = __get_free_pages(GFP_TEMPORARY, 0)
task_flags(0)
sysctl(overcommit_memory, [5043, 524287, 5, 20, 35997])
a1 = __get_free_pages(GFP_ATOMIC|__GFP_FS|__GFP_COLD|__GFP_NOWARN|__GFP_NOFAIL|__GFP_COMP|__GFP_NOTRACK|0x2000, 1)
__free_pages(p8, 0)
