# Each CPU fills its own pageset: the second CPU's first page is of another batch
boot(ram=96M, cpus=2)
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x5c2d Normal
switch_cpu(1)                -> ok
p1 = alloc_page(GFP_KERNEL)  -> pfn 0x5c2f Normal
__free_pages(p0, 0)          -> ok
p2 = alloc_page(GFP_KERNEL)  -> pfn 0x5c2d Normal
