# fuzz_page_pae found cae4ee81: alloc_pages_exact sysctl alloc_pages __get_dma_pages
boot(ram=16M, pae=1)
a0 = alloc_pages_exact(87, GFP_TEMPORARY|__GFP_DMA|__GFP_NOWARN)  -> 0xc0800000
a1 = alloc_pages_exact(35497, GFP_DMA|0x2000)                     -> 0xc0c30000
sysctl(min_free_kbytes, 8192)                                     -> 0
p0 = alloc_pages(GFP_KERNEL, 9)                                   -> pfn 0xe00 DMA
p1 = alloc_pages(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS, 9)      -> pfn 0xa00 DMA
p2 = alloc_pages(GFP_TEMPORARY, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0x800d0
a2 = __get_dma_pages(GFP_ATOMIC|__GFP_DMA|__GFP_MOVABLE|__GFP_FS|__GFP_NORETRY|__GFP_COMP|__GFP_ZERO|__GFP_HARDWALL|__GFP_NOTRACK|0x2000, 6)  -> 0xc0900000
