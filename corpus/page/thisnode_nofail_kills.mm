# __GFP_NOFAIL kills even for one node
boot(ram=16M)
sysctl(min_free_kbytes, 65536)                           -> 0
p0 = alloc_page(GFP_KERNEL|__GFP_NOFAIL|__GFP_THISNODE)  -> panic Out of memory and no killable processes...
! t0 invoked oom-killer: gfp_mask=0x408d0, order=0, oom_adj=0
