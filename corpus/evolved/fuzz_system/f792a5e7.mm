# fuzz_system found f792a5e7: sysctl alloc_pages task_flags alloc_pages_exact
boot(ram=24M)
sysctl(min_free_kbytes, 16384)                              -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 1)               -> pfn 0x142e Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)              -> pfn 0xc00 DMA
task_flags(0)                                               -> ok
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)              -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p3 = alloc_pages(GFP_KERNEL|__GFP_NOFAIL|__GFP_NORETRY, 0)  -> pfn 0x142d Normal
a0 = alloc_pages_exact(224, GFP_USER|__GFP_COLD)            -> 0xc1430000
