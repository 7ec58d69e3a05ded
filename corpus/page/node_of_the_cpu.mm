# Pages come from the node of the CPU that asks
boot(ram=96M, cpus=4, nodes=4)
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x182a Normal
switch_cpu(2)                -> ok
p1 = alloc_page(GFP_KERNEL)  -> pfn 0x4833 Normal
switch_cpu(3)                -> ok
p2 = alloc_page(GFP_KERNEL)  -> pfn 0x5c33 Normal
