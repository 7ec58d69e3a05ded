# fuzz_page found d412c0ee: get_zeroed_page alloc_pages_node alloc_pages __get_dma_pages ...
boot(ram=48M)
a0 = get_zeroed_page(GFP_KERNEL)                           -> 0xc2c2d000
p0 = alloc_pages_node(-1, GFP_HIGHUSER_MOVABLE, 0)         -> pfn 0x10c2 Normal
p1 = alloc_pages_node(2, GFP_USER, 0)                      -> pfn 0x2c2e Normal
p2 = alloc_pages(GFP_NOIO, 0)                              -> pfn 0x2c2f Normal
a1 = get_zeroed_page(GFP_KERNEL)                           -> 0xc2c30000
p3 = alloc_pages(GFP_ATOMIC|__GFP_MOVABLE|__GFP_FS, 1)     -> pfn 0x10c4 Normal
p4 = alloc_pages(GFP_ATOMIC, 0)  ~fail=1                   -> NULL
a2 = __get_dma_pages(GFP_NOIO, 0)                          -> 0xc0c00000
split_page(p2, 0)                                          -> ok
p5 = alloc_pages_node(2, GFP_USER, 0)                      -> pfn 0x2c31 Normal
p6 = alloc_pages(GFP_NOIO, 0)                              -> pfn 0x2c32 Normal
a3 = get_zeroed_page(GFP_KERNEL)                           -> 0xc2c33000
p7 = alloc_pages(GFP_ATOMIC|__GFP_MOVABLE|__GFP_FS, 1)     -> pfn 0x10c6 Normal
p8 = alloc_pages(GFP_ATOMIC|__GFP_NOMEMALLOC, 0)  ~fail=1  -> NULL
a4 = __get_dma_pages(GFP_NOIO, 0)                          -> 0xc0c01000
split_page(p6, 0)                                          -> ok
