# fuzz_page found 1550ee33: alloc_pages unset_migratetype_isolate set_migratetype_isolate ...
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                            -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 10)                            -> NULL
! t0: page allocation failure. order:10, mode:0xd0
unset_migratetype_isolate(p1)                               -> ok
set_migratetype_isolate(p1)                                 -> -EBUSY
p3 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_COLD)  ~fail=2+  -> pfn 0xc2d DMA
reclaimable(p2)                                             -> misuse
p4 = alloc_pages(GFP_KERNEL, 10)                            -> NULL
! t0: page allocation failure. order:10, mode:0xd0
reclaim_hooks_register(ELSEWHERE)                           -> ok
p5 = alloc_pages(GFP_DMA|__GFP_MOVABLE|__GFP_COLD|__GFP_REPEAT|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_HARDWALL|__GFP_THISNODE|__GFP_NOTRACK, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x278509
p6 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                  -> NULL
! t0: page allocation failure. order:10, mode:0x200da
p7 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                  -> NULL
! t0: page allocation failure. order:10, mode:0x200da
