# fuzz_page found a14cf00b: alloc_pages split_page page_count __free_pages alloc_page show
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)   -> pfn 0x1200 Normal
p2 = alloc_pages(GFP_KERNEL, 2)                 -> pfn 0x1430 Normal
split_page(p2, 2)                               -> ok
page_count(p2)                                  -> 1
__free_pages(p2+3, 0)                           -> ok
p3 = alloc_page(GFP_KERNEL|__GFP_HIGHMEM|__GFP_HIGH|__GFP_NOWARN|__GFP_NOMEMALLOC)  ~fail=3  -> pfn 0x1433 Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)   -> pfn 0x1100 Normal
p5 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)   -> pfn 0x1080 Normal
show(pagetypeinfo)                              -> ok
p6 = alloc_page(GFP_KERNEL)                     -> pfn 0x142d Normal
p7 = alloc_pages(GFP_TEMPORARY, 2)              -> pfn 0x1600 Normal
show(pagetypeinfo)                              -> ok
__free_pages(p0, 10)                            -> ok
__free_pages(p1, 9)                             -> ok
