# fuzz_system found 5994245e: alloc_pages __free_pages set_page_mapping
boot(ram=48M)
p0 = alloc_pages(GFP_KERNEL, 3)             -> pfn 0x2c30 Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)  -> pfn 0x2c38 Normal
p2 = alloc_pages(GFP_USER, 1)               -> pfn 0x2c2e Normal
__free_pages(p1, 3)                         -> misuse
set_page_mapping(p2+2, 0x1)                 -> ok
