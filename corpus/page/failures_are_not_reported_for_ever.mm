# Ten failures are reported at once, then the log is quiet for five seconds
boot(ram=16M)
sysctl(min_free_kbytes, 65536)  -> 0
p0 = alloc_page(GFP_ATOMIC)     -> NULL
! t0: page allocation failure. order:0, mode:0x20
p1 = alloc_page(GFP_NOWAIT)     -> NULL
! t0: page allocation failure. order:0, mode:0x0
p2 = alloc_page(GFP_NOWAIT)     -> NULL
! t0: page allocation failure. order:0, mode:0x0
p3 = alloc_page(GFP_NOWAIT)     -> NULL
! t0: page allocation failure. order:0, mode:0x0
p4 = alloc_page(GFP_NOWAIT)     -> NULL
! t0: page allocation failure. order:0, mode:0x0
p5 = alloc_page(GFP_NOWAIT)     -> NULL
! t0: page allocation failure. order:0, mode:0x0
p6 = alloc_page(GFP_NOWAIT)     -> NULL
! t0: page allocation failure. order:0, mode:0x0
p7 = alloc_page(GFP_NOWAIT)     -> NULL
! t0: page allocation failure. order:0, mode:0x0
p8 = alloc_page(GFP_NOWAIT)     -> NULL
! t0: page allocation failure. order:0, mode:0x0
p9 = alloc_page(GFP_NOWAIT)     -> NULL
! t0: page allocation failure. order:0, mode:0x0
p10 = alloc_page(GFP_NOWAIT)    -> NULL
p11 = alloc_page(GFP_NOWAIT)    -> NULL
p12 = alloc_page(GFP_NOWAIT)    -> NULL
tick(501)                      -> ok
p13 = alloc_page(GFP_NOWAIT)    -> NULL
! warn_alloc_failed: 3 callbacks suppressed
! t0: page allocation failure. order:0, mode:0x0
