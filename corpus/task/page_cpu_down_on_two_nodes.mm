# The CPU of a node goes: its memory is far from all that are left
boot(ram=64M, cpus=2, nodes=2)
cpu_down(1)                              -> 0
p0 = alloc_pages_node(1, GFP_KERNEL, 0)  -> pfn 0x3c19 Normal
p1 = alloc_page(GFP_KERNEL)              -> pfn 0x2028 Normal
tick(400)                                -> ok
cpu_up(1)                                -> 0
switch_cpu(1)                            -> ok
p2 = alloc_page(GFP_KERNEL)              -> pfn 0x3c08 Normal
