# Pages come from the node of the CPU that asks
boot(ram=96M, cpus=4, nodes=4)
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x181d Normal
switch_cpu(2)                -> ok
p1 = alloc_page(GFP_KERNEL)  -> pfn 0x482a Normal
switch_cpu(3)                -> ok
p2 = alloc_page(GFP_KERNEL)  -> pfn 0x5c2a Normal
