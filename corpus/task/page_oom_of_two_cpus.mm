# Two requests are out of memory at once: while one has the OOM killer the other one waits a tick
boot(ram=16M, cpus=2)
t1 = kthread(1)                     -> t1
sysctl(min_free_kbytes, 65536)      -> 0
oom_victim(2)                       -> ok
p0 = alloc_page(GFP_KERNEL)  !4:t1  -> pfn 0xc2d DMA
@t1 p1 = alloc_page(GFP_KERNEL)     -> pfn 0xc2e DMA
