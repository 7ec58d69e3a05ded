# Filling the page of a call that failed is misuse that no kernel could notice
p0 = alloc_page(GFP_KERNEL)  ~fail=1  -> NULL
page_fill(p0, 0x1)                    -> misuse
