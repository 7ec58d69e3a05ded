# A block of which nothing is in use goes with the next purge, and its addresses are free again
boot(ram=48M, cpus=1, highmem=16M)
p0 = alloc_pages(GFP_KERNEL, 5)          -> pfn 0x1c20 Normal
v0 = vm_map_ram(32, 0, PAGE_KERNEL, p0)  -> 0xc2800000
vm_unmap_ram(v0, 32)                     -> ok
vm_unmap_aliases()                       -> ok
v1 = vm_map_ram(32, 0, PAGE_KERNEL, p0)  -> 0xc2800000
