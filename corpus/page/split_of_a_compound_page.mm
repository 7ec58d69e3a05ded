# split_page() of a compound page is a BUG
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)  -> pfn 0x1c30 Normal
split_page(p0, 2)                           -> BUG split_page: PageCompound(page)
