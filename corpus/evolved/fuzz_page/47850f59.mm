# fuzz_page found 47850f59: alloc_pages_exact mod_zone_page_state alloc_page ...
a0 = alloc_pages_exact(255, GFP_USER)                    -> 0xc1c2d000
mod_zone_page_state(0, Normal, nr_dirty, -2)             -> misuse
mod_zone_page_state(0, Normal, nr_dirty, -1)             -> misuse
p0 = alloc_page(GFP_KERNEL|__GFP_HIGHMEM)  ~fail=2       -> pfn 0x2c00 HighMem
p1 = alloc_page(GFP_KERNEL|__GFP_COLD|0x2000)  ~fail=2+  -> pfn 0x1c2e Normal
p2 = alloc_page(GFP_KERNEL|__GFP_COLD|0x2000)  ~fail=2+  -> pfn 0x1c2f Normal
a1 = __get_dma_pages(GFP_KERNEL, 0)                      -> 0xc0c00000
mod_zone_page_state(0, Normal, nr_dirty, -2)             -> misuse
p3 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x1800 Normal
p4 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x1400 Normal
p5 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x800 DMA
lock_page(p3)                                            -> ok
lock_page(p4)                                            -> ok
page_io(p3, 2)                                           -> ok
page_io(p4, 3)                                           -> ok
p6 = alloc_pages(GFP_KERNEL, 10)                         -> pfn 0x400 DMA
p7 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0xd0
lock_page(p4)                                            -> ok
lock_page(p2)                                            -> ok
reclaim_progress(512, 2)                                 -> ok
p8 = alloc_pages(GFP_NOFS|__GFP_REPEAT, 10)              -> NULL
! t0: page allocation failure. order:10, mode:0x450
trylock_page(p5)                                         -> 1
trylock_page(p0)                                         -> 1
page_io(p8, 2)                                           -> misuse
__free_pages(p0, 0)                                      -> ok
! BUG: Bad page state in process t0  pfn:02c00
! page:c10b1000 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x20000001(locked)
a2 = __get_dma_pages(GFP_USER|__GFP_MOVABLE|__GFP_THISNODE|0x2000, 0)  -> 0xc0003000
