# GFP_NOFS never kills: it goes on trying until the run's limit
boot(ram=16M)
sysctl(min_free_kbytes, 65536)  -> 0
p0 = alloc_page(GFP_NOFS)       -> limit steps
