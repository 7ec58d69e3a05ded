# Kswapd is woken for a request that may use every zone
boot(ram=48M, highmem=16M)
sysctl(min_free_kbytes, 1000000)                     -> 0
p0 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_NORETRY)  -> pfn 0x2c00 HighMem
