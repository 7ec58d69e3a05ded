# Filling a page after its free is misuse, and not done
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x1c2d Normal
__free_pages(p0, 0)          -> ok
page_fill(p0, 0x1)           -> misuse
