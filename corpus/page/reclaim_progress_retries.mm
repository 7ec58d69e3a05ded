# Reclaim that makes progress is tried again for a cheap order, until it makes none
boot(ram=16M)
sysctl(min_free_kbytes, 65536)  -> 0
reclaim_progress(32, 3)         -> ok
p0 = alloc_page(GFP_KERNEL)     -> panic Out of memory and no killable processes...
! t0 invoked oom-killer: gfp_mask=0xd0, order=0, oom_adj=0
