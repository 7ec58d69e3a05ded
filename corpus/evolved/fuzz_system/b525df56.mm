# fuzz_system found b525df56: task_flags alloc_pages sysctl __get_dma_pages free_pages show ...
boot(ram=24M)
task_flags(PF_MEMALLOC)                      -> ok
p0 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0x800 DMA
p2 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0x400 DMA
p3 = alloc_pages(GFP_KERNEL, 10)             -> NULL
! t0: page allocation failure. order:10, mode:0xd0
sysctl(min_free_kbytes, 8192)                -> 0
a0 = __get_dma_pages(GFP_USER|__GFP_DMA|__GFP_NORETRY|__GFP_COMP, 6)  -> 0xc0200000
a1 = __get_dma_pages(GFP_NOIO, 5)            -> 0xc0240000
free_pages(a1, 5)                            -> ok
p4 = alloc_pages(GFP_USER, 0)                -> pfn 0x142d Normal
p5 = alloc_pages(GFP_NOFS, 0)                -> pfn 0x142e Normal
p6 = alloc_pages(GFP_KERNEL, 10)             -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p7 = alloc_pages(GFP_KERNEL, 6)              -> pfn 0x1440 Normal
p8 = alloc_pages(GFP_KERNEL, 10)             -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p9 = alloc_pages(GFP_KERNEL, 10)             -> NULL
! t0: page allocation failure. order:10, mode:0xd0
show(pagetypeinfo)                           -> ok
drain_local_pages()                          -> ok
p10 = alloc_page(GFP_KERNEL|GFP_THISNODE)    -> pfn 0x142f Normal
p11 = alloc_page(GFP_KERNEL|__GFP_THISNODE)  -> pfn 0x1430 Normal
page_fill(p1, 0xb0efa7e9)                    -> ok
p12 = alloc_pages(GFP_USER, 0)               -> pfn 0x1431 Normal
p13 = alloc_pages(GFP_NOFS, 0)               -> pfn 0x1432 Normal
p14 = alloc_pages(GFP_KERNEL, 10)            -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p15 = alloc_pages(GFP_KERNEL, 6)             -> pfn 0x1480 Normal
p16 = alloc_page(GFP_KERNEL|GFP_THISNODE)    -> pfn 0x1433 Normal
p17 = alloc_page(GFP_KERNEL|__GFP_THISNODE)  -> pfn 0x1434 Normal
