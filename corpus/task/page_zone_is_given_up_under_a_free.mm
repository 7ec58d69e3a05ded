# A block comes back while kswapd gives its zone up: it stays given up until the next one
boot(ram=24M, cpus=2)
t1 = kthread(1)                        -> t1
p0 = alloc_pages(GFP_KERNEL, 2)        -> pfn 0x1430 Normal
p1 = alloc_pages(GFP_KERNEL, 2)        -> pfn 0x1434 Normal
zone_all_unreclaimable(0, Normal)      -> ok
__free_pages(p0, 2)  !2:t1             -> ok
@t1 zone_all_unreclaimable(0, Normal)  -> ok
@t1 __free_pages(p1, 2)                -> ok
