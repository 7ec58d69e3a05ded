# fuzz_page found 3e7959db: __get_free_pages mod_zone_page_state alloc_pages ...
boot(ram=64M, highmem=24M, kernelcore=52M)
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 0)  -> 0xc1102000
mod_zone_page_state(1, Normal, nr_mlock, -64)     -> misuse
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)        -> pfn 0x3c00 Movable
a1 = alloc_pages_exact(204, GFP_USER|__GFP_MOVABLE|__GFP_NOMEMALLOC)  -> 0xc1103000
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)         -> pfn 0x3800 Movable
__free_pages(p0, 10)                              -> ok
a2 = __get_free_pages(GFP_ATOMIC|__GFP_DMA|__GFP_NORETRY|__GFP_THISNODE, 0)  -> 0xc0c00000
switch_cpu(0)                                     -> ok
p2 = alloc_pages(GFP_DMA, 1)                      -> pfn 0xc02 DMA
p3 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)        -> pfn 0x3c00 Movable
a3 = get_zeroed_page(GFP_HIGHUSER_MOVABLE|__GFP_REPEAT|__GFP_ZERO|__GFP_NOMEMALLOC)  -> BUG __get_free_pages: (gfp_mask & __GFP_HIGHMEM) != 0
