# PF_MEMALLOC: the last pages are for those who free memory
boot(ram=24M)
sysctl(min_free_kbytes, 16384)                 -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)  -> pfn 0x1600 Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)  -> pfn 0xc00 DMA
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)  -> pfn 0xe00 DMA
task_flags(PF_MEMALLOC)                        -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)  -> pfn 0x1200 Normal
