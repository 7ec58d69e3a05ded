# fuzz_page_pae found 67b37021: __get_free_pages get_zeroed_page task_flags alloc_pages ...
boot(ram=24M, pae=1)
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 6)                -> 0xc1080000
a1 = get_zeroed_page(GFP_THISNODE|__GFP_IO|__GFP_FS|__GFP_REPEAT|__GFP_COMP|__GFP_ZERO|__GFP_HARDWALL|__GFP_RECLAIMABLE|0x2000)  -> 0xc1600000
task_flags(PF_EXITING)                                          -> ok
p0 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0xc00 DMA
__free_pages(p0, 10)                                            -> ok
oom_killer_disable(0)                                           -> ok
show(buddyinfo)                                                 -> ok
zone_page_state(0, Normal, nr_free_pages)                       -> 1838
switch_cpu(1)                                                   -> ok
zone_watermark_ok(0, Normal, 0, 925, Normal, 0)                 -> 1
p1 = alloc_pages_node(0, GFP_HIGHUSER_MOVABLE|GFP_THISNODE|__GFP_HIGH|__GFP_COLD|__GFP_REPEAT|__GFP_COMP|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_NOTRACK|0xffd02000, 5)  -> pfn 0x10c0 Normal
zone_watermark_ok(0, Normal, 8, 512, Normal, 0)                 -> 1
zone_watermark_ok(0, Normal, 9, 512, Normal, 0)                 -> 1
zone_watermark_ok(0, Normal, 10, 0, Normal, 0)                  -> 0
p2 = alloc_pages_node(3, GFP_USER|__GFP_RECLAIMABLE|0x2000, 0)  -> pfn 0x1601 Normal
a2 = __get_free_pages(GFP_KERNEL|__GFP_DMA|__GFP_COMP|__GFP_THISNODE, 0)  -> 0xc0c00000
a3 = __get_free_pages(GFP_DMA, 0)                               -> 0xc0c01000
oom_killer_disable(1)                                           -> ok
p3 = alloc_pages(GFP_DMA|__GFP_IO|__GFP_REPEAT, 0)  ~fail=4+    -> pfn 0xc02 DMA
page_fill(p2, 0xbbd24afa)                                       -> ok
p4 = alloc_page(GFP_DMA|__GFP_NORETRY)                          -> pfn 0xc03 DMA
