# The zones are unlocked after a kill: the next request can kill again
boot(ram=16M)
sysctl(min_free_kbytes, 65536)  -> 0
oom_victim(2)                   -> ok
p0 = alloc_page(GFP_KERNEL)     -> pfn 0xc2d DMA
task_flags(0)                   -> ok
p1 = alloc_page(GFP_KERNEL)     -> pfn 0xc2e DMA
task_flags(0)                   -> ok
p2 = alloc_page(GFP_KERNEL)     -> panic Out of memory and no killable processes...
! t0 invoked oom-killer: gfp_mask=0xd0, order=0, oom_adj=0
