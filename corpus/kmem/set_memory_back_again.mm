# Rights that are taken and given back; what does not change anything changes nothing
p0 = alloc_pages(GFP_KERNEL, 3)  -> pfn 0x1c30 Normal
v0 = kmap(p0)                    -> 0xc1c30000
set_memory_rw(v0, 8)             -> 0
set_memory_ro(v0, 8)             -> 0
set_memory_rw(v0, 8)             -> 0
kstore32(v0+0x7000, 0x1)         -> ok
set_memory_uc(v0, 2)             -> 0
set_memory_wb(v0, 2)             -> 0
set_memory_4k(v0, 1)             -> 0
set_memory_x(v0, 1)              -> 0
set_memory_nx(v0, 1)             -> 0
