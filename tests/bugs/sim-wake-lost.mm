# Two calls that the same tick wakes both go on
boot(ram=16M)
t = kthread(0)                                    -> t1
p0 = alloc_pages(GFP_KERNEL, 10)                  -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                  -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 10)                  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
reclaim_progress(100, 2)                          -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_REPEAT, 10)     -> NULL
! t0: page allocation failure. order:10, mode:0x4d0
@t p4 = alloc_pages(GFP_KERNEL|__GFP_REPEAT, 10)  -> NULL
! t1: page allocation failure. order:10, mode:0x4d0
