# fuzz_page found 75f89ea8: alloc_pages sysctl show alloc_pages_exact
boot(ram=16M)
p0 = alloc_pages(GFP_HIGHUSER, 10)   -> pfn 0x800 DMA
sysctl(min_free_kbytes, 65536)       -> 0
show(zonelists)                      -> ok
p1 = alloc_pages(GFP_HIGHUSER, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p2 = alloc_pages(GFP_HIGHUSER, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p3 = alloc_pages(GFP_HIGHUSER, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p4 = alloc_pages(GFP_HIGHUSER, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p5 = alloc_pages(GFP_HIGHUSER, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
sysctl(min_free_kbytes, 65536)       -> 0
show(zonelists)                      -> ok
p6 = alloc_pages(GFP_HIGHUSER, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p7 = alloc_pages(GFP_HIGHUSER, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p8 = alloc_pages(GFP_HIGHUSER, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p9 = alloc_pages(GFP_HIGHUSER, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p10 = alloc_pages(GFP_HIGHUSER, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
p11 = alloc_pages(GFP_HIGHUSER, 10)  -> NULL
p12 = alloc_pages(GFP_HIGHUSER, 10)  -> NULL
a0 = alloc_pages_exact(44924, GFP_USER|__GFP_DMA|__GFP_HIGH|__GFP_NOWARN|__GFP_REPEAT|__GFP_NORETRY|__GFP_COMP|__GFP_ZERO|0x100000)  -> misuse
