# fuzz_page found 439c4dc6: alloc_pages reclaim_hooks_register reclaimable ...
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0x400 DMA
reclaim_hooks_register(0)                                       -> ok
p2 = alloc_pages(GFP_USER|__GFP_RECLAIMABLE|__GFP_NOTRACK, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x2a00d0
reclaimable(p1)                                                 -> ok
p3 = alloc_pages(GFP_KERNEL, 10)  ~fail=2+                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
mod_zone_page_state(0, Normal, nr_dirty, -1)                    -> misuse
p4 = alloc_pages(GFP_KERNEL, 10)  ~fail=3                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
mod_zone_page_state(0, Normal, nr_dirty, -1)                    -> misuse
mod_zone_page_state(0, Normal, nr_free_pages, 1)                -> misuse
p5 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p6 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p7 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
sysctl(zone_reclaim_mode, 7)                                    -> 0
p8 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p9 = alloc_pages_node(0, GFP_NOIO, 0)  ~fail=1+                 -> NULL
p10 = alloc_page(GFP_USER)                                      -> pfn 0xc2d DMA
p11 = alloc_pages_node(2, GFP_KERNEL, 0)                        -> pfn 0xc2e DMA
p12 = alloc_page(GFP_THISNODE|__GFP_DMA32|__GFP_MOVABLE|__GFP_FS|__GFP_REPEAT|__GFP_NOFAIL|__GFP_HARDWALL|__GFP_NOTRACK|0x100000)  ~fail=1  -> pfn 0xc2f DMA
__free_pages(p10, 0)                                            -> ok
__free_pages(p8, 10)                                            -> misuse
