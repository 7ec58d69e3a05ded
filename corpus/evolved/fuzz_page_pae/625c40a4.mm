# fuzz_page_pae found 625c40a4: alloc_page alloc_pages __get_free_pages
boot(cpus=2, pae=1)
p0 = alloc_page(GFP_KERNEL)                             -> pfn 0x1c30 Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)          -> pfn 0x1800 Normal
a0 = __get_free_pages(__GFP_HIGHMEM|__GFP_HARDWALL, 3)  -> BUG __get_free_pages: (gfp_mask & __GFP_HIGHMEM) != 0
