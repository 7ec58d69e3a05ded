# fuzz_boot_pae found 7d9e18b2: alloc_page tick __free_pages
boot(pae=1)
p0 = alloc_page(GFP_ATOMIC)           -> pfn 0x1c30 Normal
tick(16664)                           -> ok
p1 = alloc_page(GFP_ATOMIC)           -> pfn 0x1c31 Normal
p2 = alloc_page(GFP_USER|__GFP_COMP)  -> pfn 0x1c32 Normal
__free_pages(p2, 0)                   -> ok
