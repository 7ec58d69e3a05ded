# Each CPU has blocks of its own
p0 = alloc_page(GFP_KERNEL)             -> pfn 0x1c2d Normal
v0 = vm_map_ram(1, 0, PAGE_KERNEL, p0)  -> 0xc2800000
switch_cpu(1)                           -> ok
v1 = vm_map_ram(1, 0, PAGE_KERNEL, p0)  -> 0xc2c00000
kstore32(v1, 0x1)                       -> ok
switch_cpu(0)                           -> ok
kload32(v0)                             -> 0x1
vm_unmap_ram(v1, 1)                     -> ok
vm_unmap_ram(v0, 1)                     -> ok
