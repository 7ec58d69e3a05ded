# A task that the OOM killer chose while it asked for memory gets some
boot(ram=16M)
sysctl(min_free_kbytes, 65536)  -> 0
oom_victim(2)                   -> ok
p0 = alloc_page(GFP_KERNEL)     -> pfn 0xc2d DMA
