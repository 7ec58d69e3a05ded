# A real-time task that may wait gets a quarter of the min mark
boot(ram=24M)
sysctl(min_free_kbytes, 16384)                  -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> pfn 0x1600 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> NULL
! t0: page allocation failure. order:9, mode:0x10d0
task_flags(SCHED_FIFO)                          -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> pfn 0x200 DMA
