# t0 is out of memory and reclaims what t1 offered; t1 asks for some in the middle of that
boot(ram=16M, cpus=2)
t1 = kthread(1)                         -> t1
reclaim_hooks_register(RECLAIM)         -> ok
@t1 p0 = alloc_pages(GFP_KERNEL, 9)     -> pfn * DMA
@t1 reclaimable(p0)                     -> ok
p1 = alloc_pages(GFP_KERNEL, 10)        -> pfn * DMA
p2 = alloc_pages(GFP_KERNEL, 10)        -> pfn * DMA
p3 = alloc_pages(GFP_KERNEL, 9)         -> pfn * DMA
p4 = alloc_pages(GFP_KERNEL, 9)         -> pfn * DMA
p5 = alloc_pages(GFP_KERNEL, 9)  !9:t1  -> NULL
! t0: page allocation failure. order:9, mode:0xd0
@t1 p6 = alloc_pages(GFP_ATOMIC, 3)     -> pfn * DMA
