# fuzz_page_pae found ea65a91a: fail_page_alloc alloc_page alloc_pages task_flags sysctl
boot(pae=1)
fail_page_alloc(1, 100, 0, 0, 0, 0, 1)           -> ok
p0 = alloc_page(GFP_HIGHUSER)                    -> pfn 0x2c00 HighMem
p1 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0x1800 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_THISNODE, 10)  -> pfn 0x1400 Normal
task_flags(PF_MEMALLOC)                          -> ok
p3 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_KERNEL|__GFP_DMA, 10)       -> pfn 0x800 DMA
sysctl(min_free_kbytes, 16382)                   -> 0
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)    -> pfn 0x1e00 Normal
p6 = alloc_page(GFP_KERNEL)                      -> pfn 0x1c30 Normal
p7 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0x400 DMA
p8 = alloc_pages(GFP_KERNEL, 10)  ~fail=4+       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p9 = alloc_pages(GFP_KERNEL, 10)                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p10 = alloc_pages(GFP_ATOMIC|__GFP_DMA|__GFP_MOVABLE|__GFP_FS|__GFP_NORETRY|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_NOTRACK, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x2190a9
sysctl(min_free_kbytes, 16382)                   -> 0
p11 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> pfn 0x1200 Normal
sysctl(min_free_kbytes, 16382)                   -> 0
p12 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p13 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p14 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> pfn 0x200 DMA
sysctl(min_free_kbytes, 16382)                   -> 0
p15 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> NULL
! t0: page allocation failure. order:9, mode:0x10d0
sysctl(min_free_kbytes, 16382)                   -> 0
p16 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> NULL
! t0: page allocation failure. order:9, mode:0x10d0
sysctl(min_free_kbytes, 16382)                   -> 0
p17 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> NULL
! t0: page allocation failure. order:9, mode:0x10d0
sysctl(min_free_kbytes, 16382)                   -> 0
p18 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p19 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p20 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> NULL
p21 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> NULL
p22 = alloc_pages(GFP_KERNEL, 8)                 -> pfn 0x1d00 Normal
p23 = alloc_pages(GFP_KERNEL, 10)                -> NULL
