# vm_map_ram() without memory for the block, for its area, for a page table: NULL each time
p0 = alloc_pages(GFP_KERNEL, 3)                            -> pfn 0x1c30 Normal
v0 = vm_map_ram(8, 0, PAGE_KERNEL, p0)  ~fail=1            -> NULL
v1 = vm_map_ram(8, 0, PAGE_KERNEL, p0)  ~fail=2            -> NULL
v2 = vm_map_ram(8, 0, PAGE_KERNEL, p0)  ~fail=3            -> NULL
v3 = vm_map_ram(8, 0, PAGE_KERNEL, p0)                     -> 0xc2808000
v4 = vm_map_ram(40, 0, PAGE_KERNEL, [p0, p0, p0, p0, p0])  ~fail=1  -> NULL
v5 = vm_map_ram(40, 0, PAGE_KERNEL, [p0, p0, p0, p0, p0])  -> 0xc2a01000
