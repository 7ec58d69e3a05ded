# A small page has no bit that says large: it would be that of another memory type
p0 = alloc_pages(GFP_KERNEL, 1)  -> *
v0 = kmap(p0)                    -> *
set_memory_ro(v0, 1)             -> 0
check()                          -> ok
