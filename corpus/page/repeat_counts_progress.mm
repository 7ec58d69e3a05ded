# __GFP_REPEAT on a costly order goes on while less than the order was reclaimed
boot(ram=16M)
sysctl(min_free_kbytes, 65536)                -> 0
reclaim_progress(8, 20)                       -> ok
p0 = alloc_pages(GFP_KERNEL|__GFP_REPEAT, 4)  -> NULL
! t0: page allocation failure. order:4, mode:0x4d0
