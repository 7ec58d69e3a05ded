# Somebody reclaims, but there is nothing: the OOM killer finds nobody
boot(ram=16M)
sysctl(min_free_kbytes, 65536)   -> 0
reclaim_hooks_register(RECLAIM)  -> ok
p0 = alloc_page(GFP_KERNEL)      -> panic Out of memory and no killable processes...
! t0 invoked oom-killer: gfp_mask=0xd0, order=0, oom_adj=0
