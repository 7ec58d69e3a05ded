# fuzz_boot found 541619b6: alloc_page __get_free_pages __free_pages alloc_pages
e820(0x198f3af2d96a, 636K, RAM)
e820(4M, 20M, RAM)
e820(0, 0xfffffffffffe89d4, NVS)
p0 = alloc_page(GFP_USER|__GFP_REPEAT)                -> pfn 0x2c2d Normal
p1 = alloc_page(GFP_USER|__GFP_REPEAT)                -> pfn 0x2c2e Normal
p2 = alloc_page(GFP_USER|__GFP_REPEAT)                -> pfn 0x2c2f Normal
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 10)     -> 0xc2800000
p3 = alloc_page(GFP_USER|__GFP_REPEAT)                -> pfn 0x2c30 Normal
p4 = alloc_page(GFP_USER|__GFP_REPEAT)                -> pfn 0x2c31 Normal
p5 = alloc_page(GFP_USER|__GFP_REPEAT)                -> pfn 0x2c32 Normal
p6 = alloc_page(GFP_USER|__GFP_REPEAT)                -> pfn 0x2c33 Normal
__free_pages(p5, 0)                                   -> ok
__free_pages(p1, 0)                                   -> ok
__free_pages(p2, 0)                                   -> ok
__free_pages(p6, 0)                                   -> ok
p7 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_HIGH, 2)  -> pfn 0x10c4 Normal
__free_pages(p4, 0)                                   -> ok
__free_pages(p0, 0)                                   -> ok
__free_pages(p3, 0)                                   -> ok
