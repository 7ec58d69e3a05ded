# vm_map_ram() gives parts of a block where tables have three levels, too
boot(ram=48M, cpus=1, pae=1)
p0 = alloc_pages(GFP_KERNEL, 2)         -> pfn * Normal
v0 = vm_map_ram(1, 0, PAGE_KERNEL, p0)  -> 0xc3800000
v1 = vm_map_ram(4, 0, PAGE_KERNEL, p0)  -> 0xc3804000
kfill(v1+0x3000, 0x9)                   -> ok
page_check(p0+3, 0x9)                   -> 0
vm_unmap_ram(v0, 1)                     -> ok
