# A block that is given out wholly leaves its queue, and goes when all of it was given back
boot(ram=48M, cpus=1, highmem=16M)
p0 = alloc_pages(GFP_KERNEL, 5)           -> pfn 0x1c20 Normal
v0 = vm_map_ram(32, 0, PAGE_KERNEL, p0)   -> 0xc2800000
v1 = vm_map_ram(32, 0, PAGE_KERNEL, p0)   -> 0xc2820000
v2 = vm_map_ram(32, 0, PAGE_KERNEL, p0)   -> 0xc2840000
v3 = vm_map_ram(32, 0, PAGE_KERNEL, p0)   -> 0xc2860000
v4 = vm_map_ram(32, 0, PAGE_KERNEL, p0)   -> 0xc2880000
v5 = vm_map_ram(32, 0, PAGE_KERNEL, p0)   -> 0xc28a0000
v6 = vm_map_ram(32, 0, PAGE_KERNEL, p0)   -> 0xc28c0000
v7 = vm_map_ram(32, 0, PAGE_KERNEL, p0)   -> 0xc28e0000
v8 = vm_map_ram(32, 0, PAGE_KERNEL, p0)   -> 0xc2900000
v9 = vm_map_ram(32, 0, PAGE_KERNEL, p0)   -> 0xc2920000
v10 = vm_map_ram(32, 0, PAGE_KERNEL, p0)  -> 0xc2940000
v11 = vm_map_ram(32, 0, PAGE_KERNEL, p0)  -> 0xc2960000
v12 = vm_map_ram(32, 0, PAGE_KERNEL, p0)  -> 0xc2980000
v13 = vm_map_ram(32, 0, PAGE_KERNEL, p0)  -> 0xc29a0000
v14 = vm_map_ram(32, 0, PAGE_KERNEL, p0)  -> 0xc29c0000
v15 = vm_map_ram(32, 0, PAGE_KERNEL, p0)  -> 0xc29e0000
w0 = vm_map_ram(1, 0, PAGE_KERNEL, p0)    -> 0xc2c00000
vm_unmap_ram(v0, 32)                      -> ok
vm_unmap_ram(v1, 32)                      -> ok
vm_unmap_ram(v2, 32)                      -> ok
vm_unmap_ram(v3, 32)                      -> ok
vm_unmap_ram(v4, 32)                      -> ok
vm_unmap_ram(v5, 32)                      -> ok
vm_unmap_ram(v6, 32)                      -> ok
vm_unmap_ram(v7, 32)                      -> ok
vm_unmap_ram(v8, 32)                      -> ok
vm_unmap_ram(v9, 32)                      -> ok
vm_unmap_ram(v10, 32)                     -> ok
vm_unmap_ram(v11, 32)                     -> ok
vm_unmap_ram(v12, 32)                     -> ok
vm_unmap_ram(v13, 32)                     -> ok
vm_unmap_ram(v14, 32)                     -> ok
vm_unmap_ram(v15, 32)                     -> ok
vm_unmap_aliases()                        -> ok
x0 = vmalloc(4K)                          -> 0xc2800000
