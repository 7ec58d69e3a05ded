# A page nobody ever wrote.
p = alloc_page(GFP_KERNEL)
page_check(p, 0)
