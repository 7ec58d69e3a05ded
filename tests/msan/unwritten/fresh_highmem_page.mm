# The same where the kernel has no address for it.
p = alloc_page(GFP_HIGHUSER)
page_check(p, 0)
