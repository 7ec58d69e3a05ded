# A free takes effect when its call begins: who gets the block meanwhile owns it
boot(cpus=2)
t1 = kthread(1)                       -> t1
p0 = alloc_pages(GFP_KERNEL, 10)      -> pfn * Normal
__free_pages(p0, 10)  !2:t1           -> ok
@t1 p1 = alloc_pages(GFP_KERNEL, 10)  -> pfn p0 Normal
@t1 page_fill(p1, 0x11111111)         -> ok
@t1 page_check(p1, 0x11111111)        -> 0
