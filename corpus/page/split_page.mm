# split_page() makes single pages of a block, freed one by one
p0 = alloc_pages(GFP_KERNEL, 2)  -> pfn 0x1c30 Normal
split_page(p0, 2)                -> ok
page_count(p0+3)                 -> 1
__free_pages(p0+3, 0)            -> ok
__free_pages(p0+1, 0)            -> ok
__free_pages(p0, 0)              -> ok
__free_pages(p0+2, 0)            -> ok
