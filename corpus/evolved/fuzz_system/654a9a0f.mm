# fuzz_system found 654a9a0f: show alloc_pages __free_pages wait_on_page_locked ...
show(meminfo)                     -> ok
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x1800 Normal
__free_pages(p0, 10)              -> ok
show(meminfo)                     -> ok
p1 = alloc_pages(GFP_KERNEL, 3)   -> pfn 0x1c30 Normal
__free_pages(p1, 3)               -> ok
p2 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x1800 Normal
__free_pages(p2, 10)              -> ok
wait_on_page_locked(NULL)         -> misuse
a0 = __get_dma_pages(GFP_ATOMIC|__GFP_DMA|__GFP_HIGHMEM|__GFP_DMA32|__GFP_NOWARN|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_THISNODE|0x2000, 2)  -> BUG __get_free_pages: (gfp_mask & __GFP_HIGHMEM) != 0
