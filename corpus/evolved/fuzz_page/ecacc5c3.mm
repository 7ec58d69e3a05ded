# fuzz_page found ecacc5c3: tick alloc_page sysctl alloc_pages_node
boot(ram=16M)
tick(1)                                                    -> ok
p0 = alloc_page(GFP_KERNEL|__GFP_NOFAIL|__GFP_NOMEMALLOC)  -> pfn 0xc2d DMA
sysctl(min_free_kbytes, 65537)                             -> 0
p1 = alloc_pages_node(2, GFP_NOIO, 4)  ~fail=1             -> NULL
p2 = alloc_page(GFP_NOIO|__GFP_HIGHMEM|__GFP_MOVABLE)      -> limit steps
