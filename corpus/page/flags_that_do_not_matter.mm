# Flags without a meaning for others are cleared when the page is freed
p0 = alloc_page(GFP_KERNEL)                                      -> pfn 0x1c2d Normal
set_page_flags(p0, PG_error|PG_referenced|PG_uptodate|PG_dirty)  -> ok
__free_pages(p0, 0)                                              -> ok
p1 = alloc_page(GFP_KERNEL)                                      -> pfn 0x1c2d Normal
