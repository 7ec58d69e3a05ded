# Three switches within one request: at a point, and at two of the accesses that follow it
boot(cpus=2)
t1 = kthread(1)                                       -> t1
p0 = alloc_page(GFP_KERNEL)  !1:t1  !1.5:t1  !2.1:t1  -> pfn 0x1c2e Normal
@t1 p1 = alloc_page(GFP_KERNEL)                       -> pfn 0x1c2d Normal
@t1 p2 = alloc_page(GFP_KERNEL)                       -> pfn 0x1c2f Normal
@t1 p3 = alloc_page(GFP_KERNEL)                       -> pfn 0x1c30 Normal
