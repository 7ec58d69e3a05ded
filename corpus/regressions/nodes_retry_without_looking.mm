# As retries_without_looking.mm, where two nodes share what is free
boot(nodes=2)
p0 = alloc_pages(GFP_NOWAIT, 6)
sysctl(min_free_kbytes, 30312)
a0 = get_zeroed_page(GFP_NOIO)  -> *
