# __GFP_NORETRY: even a single page that could be retried for ever is given up after one reclaim
boot(ram=16M)
sysctl(min_free_kbytes, 65536)           -> 0
p0 = alloc_page(GFP_NOFS|__GFP_NORETRY)  -> NULL
! t0: page allocation failure. order:0, mode:0x1050
p1 = alloc_page(GFP_NOFS)                -> limit steps
