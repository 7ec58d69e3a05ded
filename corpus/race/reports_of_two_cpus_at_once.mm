# While one CPU prints why a request failed, another one does: no line of theirs is torn
boot(ram=16M, cpus=2)
t1 = kthread(1)                                   -> t1
sysctl(min_free_kbytes, 65536)                    -> 0
p0 = alloc_pages(GFP_NOWAIT, 1)  !1:t1  !4.11:t1  -> NULL
! t0: page allocation failure. order:1, mode:0x0
@t1 p1 = alloc_pages(GFP_NOWAIT, 2)  !1:t0        -> NULL
! t1: page allocation failure. order:2, mode:0x0
