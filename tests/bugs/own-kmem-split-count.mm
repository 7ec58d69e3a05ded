# A split changes how many pages of each size map the direct map
p0 = alloc_pages(GFP_KERNEL, 1)  -> *
v0 = kmap(p0)                    -> *
set_memory_ro(v0, 1)             -> 0
