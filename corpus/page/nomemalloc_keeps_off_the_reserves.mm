# __GFP_NOMEMALLOC: not even a PF_MEMALLOC task gets the last pages
boot(ram=24M)
sysctl(min_free_kbytes, 16384)                                   -> 0
task_flags(PF_MEMALLOC)                                          -> ok
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                   -> pfn 0x800 DMA
