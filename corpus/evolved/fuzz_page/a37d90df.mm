# fuzz_page found a37d90df: alloc_pages page_count get_page put_page alloc_page ...
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)               -> pfn 0x1c30 Normal
page_count(p0)                                           -> 1
get_page(p0+5)                                           -> ok
page_count(p0)                                           -> 2
put_page(p0+5)                                           -> ok
put_page(p0)                                             -> ok
p1 = alloc_page(GFP_KERNEL)  ~fail=2                     -> pfn 0x1c2d Normal
p2 = alloc_page(GFP_KERNEL|__GFP_COLD|0x2000)  ~fail=2+  -> pfn 0x1c2e Normal
p3 = alloc_page(GFP_KERNEL|__GFP_COLD|0x2000)  ~fail=2+  -> pfn 0x1c2f Normal
a0 = __get_dma_pages(GFP_HIGHUSER|__GFP_RECLAIMABLE, 7)  -> BUG __get_free_pages: (gfp_mask & __GFP_HIGHMEM) != 0
