# fuzz_page_pae found cc2bcc9b: __get_free_pages task_flags alloc_page free_pages ...
boot(pae=1)
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 3)                 -> 0xc10c8000
task_flags(0)                                                    -> ok
p0 = alloc_page(GFP_HIGHUSER_MOVABLE)                            -> pfn 0x2c00 HighMem
p1 = alloc_page(GFP_KERNEL)                                      -> pfn 0x1c30 Normal
free_pages(a0, 3)                                                -> ok
oom_victim(2147483647)                                           -> ok
p2 = alloc_page(GFP_HIGHUSER_MOVABLE)                            -> pfn 0x2c01 HighMem
a1 = __get_free_pages(GFP_ATOMIC|__GFP_COMP|0x100000, 2)         -> 0xc1c34000
p3 = alloc_page(GFP_USER|__GFP_DMA|__GFP_MOVABLE|__GFP_COLD)     -> pfn 0x3 DMA
free_pages(a1, 2)                                                -> ok
a2 = get_zeroed_page(GFP_ATOMIC|__GFP_REPEAT)                    -> 0xc1c31000
a3 = __get_free_pages(GFP_USER|__GFP_MOVABLE|__GFP_THISNODE, 2)  -> 0xc10c4000
switch_cpu(1)                                                    -> ok
p4 = alloc_page(GFP_HIGHUSER_MOVABLE)                            -> pfn 0x2c02 HighMem
a4 = __get_free_pages(GFP_ATOMIC|__GFP_HARDWALL, 0)              -> 0xc1c32000
p5 = alloc_page(GFP_ATOMIC)                                      -> pfn 0x1c33 Normal
p6 = alloc_page(GFP_USER|__GFP_RECLAIMABLE)                      -> pfn 0x1800 Normal
switch_cpu(0)                                                    -> ok
a5 = __get_free_pages(GFP_ATOMIC|__GFP_HARDWALL, 2)              -> 0xc1c34000
sysctl(min_free_kbytes, 65536)                                   -> 0
a6 = get_zeroed_page(GFP_DMA|__GFP_MOVABLE)  ~fail=3             -> NULL
! t0: page allocation failure. order:0, mode:0x8009
reclaim_hooks_register(RECLAIM)                                  -> ok
p7 = alloc_pages_node(2, GFP_HIGHUSER|__GFP_REPEAT|__GFP_RECLAIMABLE, 2)  -> pfn 0x2800 HighMem
p8 = alloc_page(GFP_KERNEL)                                      -> pfn 0x1c38 Normal
p9 = alloc_page(GFP_KERNEL)                                      -> pfn 0x1c39 Normal
p10 = alloc_page(GFP_KERNEL)                                     -> pfn 0x1c3a Normal
a7 = __get_free_pages(GFP_HIGHUSER|__GFP_COMP, 2)                -> BUG __get_free_pages: (gfp_mask & __GFP_HIGHMEM) != 0
