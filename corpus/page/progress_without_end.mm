# A small request goes on for as long as reclaim makes progress
boot(ram=16M)
sysctl(min_free_kbytes, 65536)   -> 0
reclaim_progress(1, 4000000000)  -> ok
p0 = alloc_page(GFP_KERNEL)      -> limit steps
