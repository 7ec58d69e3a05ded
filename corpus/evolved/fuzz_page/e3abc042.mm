# fuzz_page found e3abc042: alloc_pages __get_dma_pages alloc_pages_node task_flags page_io ...
boot(ram=48M, kernelcore=32M)
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 3)                         -> pfn 0x2c00 Movable
a0 = __get_dma_pages(GFP_DMA, 0)  ~fail=2+                        -> 0xc0c00000
p1 = alloc_pages_node(2, GFP_ATOMIC|__GFP_NOWARN, 1)  ~fail=1+    -> NULL
task_flags(TIF_MEMDIE)                                            -> ok
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                    -> pfn 0x1c00 Normal
page_io(p2+789, 0)                                                -> misuse
p3 = alloc_pages_node(-1, GFP_USER|__GFP_COLD|__GFP_THISNODE, 0)  -> pfn 0x202d Normal
a1 = alloc_pages_exact(2, GFP_ATOMIC)                             -> 0xc202e000
task_flags(0)                                                     -> ok
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                    -> pfn 0x1800 Normal
p5 = alloc_pages(GFP_ATOMIC|__GFP_MOVABLE|__GFP_FS|__GFP_NOWARN|__GFP_REPEAT|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_HARDWALL|__GFP_THISNODE|__GFP_RECLAIMABLE, 3)  -> pfn 0x10c8 Normal
! WARN allocflags_to_migratetype: (gfp_flags & GFP_MOVABLE_MASK) == GFP_MOVABLE_MASK
