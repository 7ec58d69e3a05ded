# The only idle slots are those that the search has passed already
boot(ram=48M, cpus=2, highmem=16M)
p0 = alloc_pages(GFP_HIGHUSER, 10)  -> *
q0 = alloc_page(GFP_HIGHUSER)       -> *
v0 = kmap(p0, 1024)                 -> *
kunmap(p0+3, 1)                     -> ok
v1 = kmap(q0)                       -> 0xff804000
