# t1 may use all reserves, t0 may not
boot(ram=16M, cpus=2)
t1 = kthread(1)                  -> t1
sysctl(min_free_kbytes, 65536)   -> 0
@t1 task_flags(PF_MEMALLOC)      -> ok
@t1 p0 = alloc_page(GFP_KERNEL)  -> pfn * DMA
p1 = alloc_page(GFP_NOWAIT)      -> NULL
! t0: page allocation failure. order:0, mode:0x0
@t1 p2 = alloc_page(GFP_KERNEL)  -> pfn * DMA
