# t1 retries for ever, asleep in between: t0 goes on, until all steps of the run are spent
boot(ram=16M, cpus=2)
t1 = kthread(1)                                       -> t1
sysctl(min_free_kbytes, 65536)                        -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 0)  !1:t1  -> NULL
! t0: page allocation failure. order:0, mode:0x10d0
@t1 p1 = alloc_page(GFP_NOFS|__GFP_NOFAIL)            -> limit steps
tick(1)                                               -> ok
