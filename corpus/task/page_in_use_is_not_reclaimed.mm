# A page for whose lock a task sleeps stays, though it was offered
boot(ram=16M, cpus=2)
t1 = kthread(1)                                 -> t1
reclaim_hooks_register(ELSEWHERE)               -> ok
p0 = alloc_page(GFP_KERNEL)                     -> pfn 0xc2d DMA
lock_page(p0)                                   -> ok
@t1 lock_page(p0)                               -> ok
reclaimable(p0)                                 -> ok
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0x800 DMA
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0x400 DMA
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
unlock_page(p0)                                 -> ok
@t1 unlock_page(p0)                             -> ok
