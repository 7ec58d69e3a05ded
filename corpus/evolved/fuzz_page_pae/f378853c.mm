# fuzz_page_pae found f378853c: alloc_page __free_pages drain_all_pages alloc_pages ...
boot(ram=32M, pae=1, highmem=0)
p0 = alloc_page(GFP_TEMPORARY)                  -> pfn 0x1800 Normal
p1 = alloc_page(GFP_KERNEL)                     -> pfn 0x1c30 Normal
__free_pages(p0, 0)                             -> ok
__free_pages(p1, 0)                             -> ok
drain_all_pages()                               -> ok
p2 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x1400 Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x1800 Normal
a0 = __get_dma_pages(GFP_ATOMIC|__GFP_DMA|__GFP_MOVABLE|__GFP_FS|__GFP_NORETRY|__GFP_COMP|__GFP_ZERO|__GFP_HARDWALL|__GFP_RECLAIMABLE|__GFP_NOTRACK|0x2000, 6)  -> 0xc0040000
! WARN allocflags_to_migratetype: (gfp_flags & GFP_MOVABLE_MASK) == GFP_MOVABLE_MASK
