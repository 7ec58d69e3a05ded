# fuzz_page found 39e57205: sysctl alloc_pages task_flags
boot(ram=24M)
sysctl(min_free_kbytes, 16384)                 -> 0
p0 = alloc_pages(GFP_NOFS, 10)                 -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)  -> pfn 0x1600 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)  -> NULL
! t0: page allocation failure. order:9, mode:0x10d0
task_flags(PF_MEMALLOC)                        -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 1)  -> pfn 0x142e Normal
