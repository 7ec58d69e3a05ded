# The direct map has the pages of an area, too
v0 = vmalloc_32(4K)            -> 0xc2800000
p0 = vmalloc_to_page(v0)       -> *
v1 = kmap(p0)                  -> *
set_memory_ro(v0, 1)           -> 0
kstore32(v1, 0x1)              -> oops 0x* 0x3
