# fuzz_page_pae found dd507a19: alloc_pages task_flags tick undo_isolate_page_range
boot(ram=24M, pae=1)
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)            -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  ~fail=3   -> pfn 0x800 DMA
task_flags(TIF_MEMDIE)                                    -> ok
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)            -> pfn 0x400 DMA
task_flags(TIF_MEMDIE)                                    -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)            -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)            -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)            -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
task_flags(TIF_MEMDIE)                                    -> ok
p6 = alloc_pages(GFP_NOIO|__GFP_HIGH, 10)                 -> NULL
! t0: page allocation failure. order:10, mode:0x30
p7 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)            -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p8 = alloc_pages(GFP_KERNEL|__GFP_COLD|__GFP_NORETRY, 2)  -> pfn 0x1430 Normal
tick(16664)                                               -> ok
undo_isolate_page_range(0x7200, 0x2600)                   -> ok
