# Every page of a compound page but the first is a tail
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)  -> pfn 0x1430 Normal
get_page(p0+3)                              -> ok
page_count(p0)                              -> 2
