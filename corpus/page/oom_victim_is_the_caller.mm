# The OOM killer chooses the caller: as TIF_MEMDIE task it takes a page below all marks
boot(ram=16M)
sysctl(min_free_kbytes, 65536)  -> 0
oom_victim(1)                   -> ok
p0 = alloc_page(GFP_KERNEL)     -> pfn 0xc2d DMA
