# An atomic request below all marks fails at once, with a report
boot(ram=24M)
sysctl(min_free_kbytes, 65536)    -> 0
p0 = alloc_pages(GFP_NOWAIT, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x0
p1 = alloc_pages(GFP_NOWAIT, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x0
p2 = alloc_pages(GFP_NOWAIT, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x0
p3 = alloc_pages(GFP_NOWAIT, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x0
