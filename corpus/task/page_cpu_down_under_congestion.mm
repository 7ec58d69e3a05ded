# A request waits for memory by a timer of a CPU that goes
boot(ram=16M, cpus=2)
t1 = kthread(1)                                    -> t1
p0 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                   -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)                    -> pfn 0xe00 DMA
reclaim_progress(100, 3)                           -> ok
@t1 p3 = alloc_pages(GFP_KERNEL|__GFP_REPEAT, 10)  -> NULL
! t1: page allocation failure. order:10, mode:0x4d0
cpu_down(1)                                        -> 0
cpu_up(1)                                          -> 0
