# fuzz_system found cd2130d3: alloc_pages alloc_page set_page_flags page_io ...
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM, 10)                  -> pfn 0x400 DMA
p2 = alloc_page(GFP_HIGHUSER)                                   -> pfn 0xc2d DMA
set_page_flags(p0, PG_writeback)                                -> ok
page_io(p0, 20)                                                 -> ok
set_page_flags(p2, PG_writeback)                                -> ok
page_io(p2, 20)                                                 -> ok
set_page_flags(p2, PG_writeback)                                -> misuse
p3 = alloc_pages(GFP_KERNEL, 10)  ~fail=4                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p4 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
end_page_writeback(p2)                                          -> misuse
a0 = __get_free_pages(GFP_USER, 0)                              -> 0xc0c2e000
p5 = alloc_pages_node(3, GFP_THISNODE|__GFP_DMA, 0)             -> pfn 0xc2f DMA
p6 = alloc_page(GFP_KERNEL|__GFP_HIGHMEM)  ~fail=2              -> pfn 0xc30 DMA
p7 = alloc_page(GFP_KERNEL|__GFP_NOFAIL)  ~fail=1+              -> pfn 0xc31 DMA
switch_cpu(3)                                                   -> ok
p8 = alloc_page(GFP_DMA)                                        -> pfn 0xc32 DMA
p9 = alloc_pages_node(3, GFP_THISNODE|__GFP_DMA, 0)             -> pfn 0xc33 DMA
p10 = alloc_pages(GFP_KERNEL, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p11 = alloc_page(GFP_KERNEL|__GFP_HIGHMEM)  ~fail=2             -> pfn 0xc34 DMA
p12 = alloc_pages(GFP_KERNEL, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0xd0
reclaim_progress(512, 2)                                        -> ok
p13 = alloc_pages(GFP_NOFS|__GFP_REPEAT, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0x450
__free_pages(p13, 10)                                           -> misuse
reclaim_progress(512, 2)                                        -> ok
p14 = alloc_pages(GFP_NOFS|__GFP_REPEAT, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0x450
__free_pages(p14, 10)                                           -> misuse
sysctl(min_slab_ratio, 0)                                       -> 0
p15 = alloc_page(GFP_KERNEL)  ~fail=3+                          -> pfn 0xc35 DMA
__free_pages(p1, 10)                                            -> ok
sysctl(min_slab_ratio, 0)                                       -> 0
p16 = alloc_page(GFP_KERNEL)  ~fail=3+                          -> pfn 0xc36 DMA
__free_pages(p9, 0)                                             -> ok
__free_pages(p2, 0)                                             -> ok
! BUG: Bad page state in process t0  pfn:00c2d
! page:c0039b40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x2000(writeback)
p17 = alloc_page(GFP_KERNEL)  ~fail=2+                          -> pfn 0xc33 DMA
p18 = alloc_page(GFP_KERNEL)  ~fail=2+                          -> pfn 0xc37 DMA
p19 = alloc_page(GFP_KERNEL|__GFP_HIGHMEM|__GFP_NOFAIL|__GFP_THISNODE)  -> pfn 0xc38 DMA
__free_pages(p12, 10)                                           -> misuse
p20 = alloc_page(GFP_KERNEL)  ~fail=2+                          -> pfn 0xc39 DMA
a1 = alloc_pages_exact(1, GFP_KERNEL|__GFP_MOVABLE)             -> 0xc0c3a000
switch_cpu(3)                                                   -> ok
p21 = alloc_page(GFP_DMA)                                       -> pfn 0xc3b DMA
a2 = alloc_pages_exact(90, GFP_ATOMIC|__GFP_DMA|__GFP_IO|__GFP_FS|__GFP_COLD|__GFP_NORETRY|__GFP_ZERO|__GFP_HARDWALL|__GFP_RECLAIMABLE)  -> 0xc0c3c000
__free_pages(p0, 10)                                            -> ok
! BUG: Bad page state in process t0  pfn:00800
! page:c0029000 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x2000(writeback)
a3 = alloc_pages_exact(5, GFP_USER)                             -> 0xc0c3d000
__free_pages(p20, 0)                                            -> ok
p22 = alloc_pages_node(2, GFP_THISNODE|__GFP_DMA, 0)  ~fail=1+  -> NULL
p23 = alloc_page(GFP_KERNEL)  ~fail=2                           -> pfn 0xc39 DMA
a4 = alloc_pages_exact(6345, GFP_USER|__GFP_MOVABLE)            -> 0xc0c3e000
__free_pages(p7, 0)                                             -> ok
a5 = alloc_pages_exact(43275, GFP_USER)                         -> 0xc0c40000
a6 = alloc_pages_exact(313, GFP_USER)                           -> 0xc0c4b000
a7 = alloc_pages_exact(1, GFP_NOFS)                             -> 0xc0c31000
a8 = alloc_pages_exact(2, GFP_USER)                             -> 0xc0c4c000
p24 = alloc_page(GFP_KERNEL)  ~fail=2+                          -> pfn 0xc4d DMA
p25 = alloc_page(GFP_KERNEL)  ~fail=2+                          -> pfn 0xc4e DMA
__free_pages(p5, 0)                                             -> ok
inc_zone_page_state(p11, nr_kernel_stack)                       -> ok
a9 = alloc_pages_exact(63297, GFP_USER|__GFP_MOVABLE)           -> 0xc0c50000
a10 = __get_free_pages(GFP_USER, 0)                             -> 0xc0c2f000
a11 = alloc_pages_exact(1, GFP_KERNEL|__GFP_MOVABLE)            -> 0xc0c4f000
a12 = alloc_pages_exact(90, GFP_ATOMIC|__GFP_DMA|__GFP_IO|__GFP_FS|__GFP_COLD|__GFP_NORETRY|__GFP_ZERO|__GFP_HARDWALL|__GFP_RECLAIMABLE)  -> 0xc0c60000
__free_pages(p22, 0)                                            -> misuse
a13 = alloc_pages_exact(5, GFP_USER)                            -> 0xc0c61000
