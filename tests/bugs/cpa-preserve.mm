# The neighbours of a page whose rights change keep theirs
p0 = alloc_pages(GFP_KERNEL, 1)  -> *
v0 = kmap(p0)                    -> *
set_memory_ro(v0, 1)             -> 0
kstore32(v0+0x1000, 0x1)         -> ok
