# __GFP_NOFAIL with nothing to reclaim: the run ends at its limit of steps
boot(ram=16M)
sysctl(min_free_kbytes, 65536)          -> 0
p0 = alloc_page(GFP_NOFS|__GFP_NOFAIL)  -> limit steps
