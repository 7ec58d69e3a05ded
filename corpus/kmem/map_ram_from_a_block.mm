# vm_map_ram() gives parts of a block, in powers of two; what was given back is not given again
boot(ram=48M, cpus=1, highmem=16M)
p0 = alloc_pages(GFP_KERNEL, 4)          -> pfn 0x1c20 Normal
v0 = vm_map_ram(1, 0, PAGE_KERNEL, p0)   -> 0xc2800000
v1 = vm_map_ram(3, 0, PAGE_KERNEL, p0)   -> 0xc2804000
v2 = vm_map_ram(16, 0, PAGE_KERNEL, p0)  -> 0xc2810000
vm_unmap_ram(v1, 3)                      -> ok
v3 = vm_map_ram(4, 0, PAGE_KERNEL, p0)   -> 0xc2808000
kfill(v2+0xf000, 0x9)                    -> ok
page_check(p0+15, 0x9)                   -> 0
v4 = vmalloc(4K)                         -> 0xc2a01000
show(vmallocinfo)                        -> ok
| 0xc2a01000-0xc2a03000    8192 run_vmalloc pages=1 vmalloc N0=1
