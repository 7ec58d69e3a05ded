# A mark behind the last access before the next point names nothing; the one after it is obeyed
boot(cpus=2)
t1 = kthread(1)                                  -> t1
p0 = alloc_page(GFP_KERNEL)  !1.60000:t1  !2:t1  -> pfn 0x1c2d Normal
@t1 p1 = alloc_page(GFP_KERNEL)                  -> pfn 0x1c2e Normal
