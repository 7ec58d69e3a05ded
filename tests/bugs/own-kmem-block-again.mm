# A part of a block waits for the block
boot(ram=48M, cpus=1, highmem=16M)
p0 = alloc_pages(GFP_KERNEL, 1)            -> *
v0 = vm_map_ram(1, 0, PAGE_KERNEL, p0)     -> 0xc2800000
v1 = vm_map_ram(1, 0, PAGE_KERNEL, p0)     -> 0xc2801000
vm_unmap_ram(v0, 1)                        -> ok
v2 = vm_map_ram(1, 0, PAGE_KERNEL, p0+1)   -> 0xc2802000
