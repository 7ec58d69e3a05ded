# In a softirq it does not matter that the task below may use all reserves: the request fails
boot(ram=16M)
p0 = alloc_page(GFP_KERNEL)     -> pfn 0xc2d DMA
lock_page(p0)                   -> ok
sysctl(min_free_kbytes, 65536)  -> 0
task_flags(PF_MEMALLOC)         -> ok
page_io(p0, 2)                  -> ok
lock_page(p0)                   -> ok
