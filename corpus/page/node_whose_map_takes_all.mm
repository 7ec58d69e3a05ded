# A node with no more frames than its memory map needs has no zone: __GFP_THISNODE finds no list
boot(cpus=2, nodes=2)
e820(0, 8M, RAM)
e820(16M, 256K, RAM)
e820(48896K, 256K, RAM)
show(zonelists)                                         -> ok
| order node
| Node 0: 0/DMA
| Node 0 alone: 0/DMA
| Node 1: 0/DMA
| Node 1 alone:
p0 = alloc_pages_node(1, GFP_KERNEL|__GFP_THISNODE, 0)  -> NULL
p1 = alloc_pages_node(1, GFP_KERNEL, 0)                 -> pfn 0x44d DMA
