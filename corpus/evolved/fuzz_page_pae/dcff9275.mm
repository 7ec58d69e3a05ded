# fuzz_page_pae found dcff9275: switch_cpu alloc_pages alloc_page get_pageblock_migratetype ...
boot(ram=48M, pae=1)
switch_cpu(1)                                       -> ok
p0 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x2800 Normal
p1 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x2400 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_COLD, 10)         -> pfn 0x2000 Normal
p3 = alloc_page(GFP_KERNEL)                         -> pfn 0x2c30 Normal
p4 = alloc_page(GFP_TEMPORARY)                      -> pfn 0x1c00 Normal
get_pageblock_migratetype(p3)                       -> 0
get_pageblock_migratetype(p4)                       -> 1
p5 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x1800 Normal
p6 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x1400 Normal
p7 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0xc00 DMA
p8 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x800 DMA
p9 = alloc_page(GFP_KERNEL|__GFP_NOFAIL)  ~fail=1+  -> pfn 0x2c31 Normal
page_io(p9, 5)                                      -> misuse
tick(5)                                             -> ok
p10 = alloc_pages(GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p11 = alloc_pages(GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p12 = alloc_pages(GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p13 = alloc_pages(GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p14 = alloc_pages(GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
page_io(p2, 5)                                      -> misuse
a0 = __get_dma_pages(GFP_NOWAIT, 5)                 -> 0xc0400000
p15 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE|__GFP_NOWARN|__GFP_ZERO, 3)  -> pfn 0x10c8 Normal
a1 = alloc_pages_exact(45349, GFP_NOWAIT)           -> 0xc2c40000
p16 = alloc_pages(__GFP_COLD|__GFP_REPEAT, 3)       -> pfn 0x2c38 Normal
p17 = alloc_page(GFP_NOFS|__GFP_NOWARN)             -> pfn 0x2c32 Normal
a2 = alloc_pages_exact(2, GFP_NOFS|__GFP_THISNODE)  -> 0xc2c33000
a3 = __get_free_pages(GFP_NOFS, 0)                  -> 0xc2c4c000
a4 = __get_free_pages(GFP_NOFS, 0)                  -> 0xc2c4d000
p18 = alloc_page(GFP_HIGHUSER_MOVABLE)              -> pfn 0x10c2 Normal
set_migratetype_isolate(p3)                         -> -EBUSY
a5 = __get_free_pages(GFP_NOFS|__GFP_DMA|__GFP_MOVABLE|__GFP_COMP|__GFP_ZERO|__GFP_THISNODE|__GFP_RECLAIMABLE|__GFP_NOTRACK|0x2000, 12)  -> NULL
! WARN allocflags_to_migratetype: (gfp_flags & GFP_MOVABLE_MASK) == GFP_MOVABLE_MASK
! WARN __alloc_pages_slowpath: !(gfp_mask & __GFP_NOWARN)
