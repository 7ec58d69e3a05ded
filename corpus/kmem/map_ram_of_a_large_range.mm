# vm_map_ram() of more than 32 pages is an area of its own, without a guard
p0 = alloc_pages(GFP_KERNEL, 6)          -> pfn 0x1c40 Normal
v0 = vm_map_ram(33, 0, PAGE_KERNEL, p0)  -> 0xc2800000
v1 = vm_map_ram(64, 0, PAGE_KERNEL, p0)  -> 0xc2822000
kstore8(v0+0x20fff, 0x1)                 -> ok
kload8(v1+0x20fff)                       -> 0x1
vm_unmap_ram(v0, 33)                     -> ok
vm_unmap_ram(v1, 64)                     -> ok
