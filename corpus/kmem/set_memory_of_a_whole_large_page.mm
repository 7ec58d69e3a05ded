# A change of a whole large page keeps it whole
boot(ram=96M, cpus=2, pae=1, highmem=16M)
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x4800 Normal
v0 = kmap(p0)                     -> 0xc4800000
set_memory_ro(v0, 512)            -> 0
kload32(v0)                       -> 0x0
set_memory_rw(v0, 512)            -> 0
kstore32(v0, 0x1)                 -> ok
set_memory_nx(v0, 512)            -> 0
