# … and t1, which gets the turn in the middle of t0's call, is not meant
boot(cpus=2)
t1 = kthread(1)                                      -> t1
p0 = alloc_pages(GFP_KERNEL, 1)  ~fail=2+  !1:t1     -> pfn * Normal
@t1 p1 = alloc_pages(GFP_KERNEL, 1)                  -> pfn * Normal
@t1 p2 = alloc_pages(GFP_KERNEL, 1)  ~fail=1  !1:t0  -> NULL
p3 = alloc_pages(GFP_KERNEL, 1)                      -> pfn * Normal
