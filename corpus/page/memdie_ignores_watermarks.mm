# A task that the OOM killer chose may use all there is, to die soon
boot(ram=24M)
sysctl(min_free_kbytes, 16384)                  -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
task_flags(TIF_MEMDIE)                          -> ok
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0x800 DMA
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0x400 DMA
