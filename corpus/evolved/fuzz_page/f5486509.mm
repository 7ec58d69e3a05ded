# fuzz_page found f5486509: alloc_page __free_pages alloc_pages
boot(ram=48M)
p0 = alloc_page(GFP_TEMPORARY)                            -> pfn 0x2800 Normal
__free_pages(p0, 0)                                       -> ok
p1 = alloc_pages(GFP_NOIO|__GFP_NOFAIL|__GFP_NORETRY, 0)  -> pfn 0x2c2d Normal
p2 = alloc_pages(GFP_KERNEL, 3)                           -> pfn 0x2c30 Normal
