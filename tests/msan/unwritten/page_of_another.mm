# What the last owner wrote is not the next one's to read.
p = alloc_page(GFP_KERNEL)
page_fill(p, 0x12345678)
__free_pages(p, 0)
q = alloc_page(GFP_KERNEL)
page_check(q, 0x12345678)
