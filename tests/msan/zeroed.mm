# Whoever asks for zeroed memory may read all of it, in every zone and of every order, also where
# another owner left something.
p = alloc_pages(GFP_KERNEL|__GFP_ZERO, 3)  -> pfn *
page_check(p, 0)  -> 0
page_check(p+7, 0)  -> 0
page_fill(p+3, 0x12345678)
__free_pages(p, 3)
p = alloc_pages(GFP_KERNEL|__GFP_ZERO, 3)  -> pfn *
page_check(p+3, 0)  -> 0
h = alloc_pages(GFP_HIGHUSER|__GFP_ZERO, 2)  -> pfn * HighMem
page_check(h+3, 0)  -> 0
d = alloc_page(GFP_DMA|__GFP_ZERO)  -> pfn * DMA
page_check(d, 0)  -> 0
