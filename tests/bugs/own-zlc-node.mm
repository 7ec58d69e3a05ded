# The zonelist cache knows each zone's node
boot(ram=48M, cpus=2, nodes=2)
p0 = alloc_pages_node(1, GFP_KERNEL, 0)  -> pfn 0x2c2e Normal
