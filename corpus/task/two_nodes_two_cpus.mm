# Each CPU allocates from its own node, in the middle of the other's call
boot(cpus=2, nodes=2)
t1 = kthread(1)                                 -> t1
p0 = alloc_pages(GFP_KERNEL, 0)  !1:t1          -> pfn * Normal
@t1 p1 = alloc_pages(GFP_KERNEL, 0)  !1:t0      -> pfn * Normal
p2 = alloc_pages_node(1, GFP_KERNEL, 2)  !1:t1  -> pfn * Normal
@t1 p3 = alloc_pages_node(0, GFP_KERNEL, 2)     -> pfn * Normal
