# fuzz_page_pae found 4380c332: sysctl alloc_pages page_fill page_check tick
boot(ram=24M, pae=1)
sysctl(min_free_kbytes, 16384)                  -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p2 = alloc_pages(GFP_HIGHUSER, 1)               -> pfn 0x1430 Normal
page_fill(p2, 0x11111111)                       -> ok
page_fill(p2+1, 0x22222222)                     -> ok
page_fill(p2, 0x33333333)                       -> ok
page_fill(p2, 0x44444444)                       -> ok
p3 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p4 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p5 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 10)     -> NULL
! t0: page allocation failure. order:10, mode:0x80d0
page_check(p4, 0x11111111)                      -> misuse
page_check(p4, 0x44444444)                      -> misuse
p6 = alloc_pages(GFP_KERNEL, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
tick(16655)                                     -> ok
p7 = alloc_pages(GFP_KERNEL|GFP_THISNODE, 10)   -> NULL
p8 = alloc_pages(GFP_KERNEL|GFP_THISNODE, 10)   -> NULL
p9 = alloc_pages(GFP_KERNEL|GFP_THISNODE, 0)    -> pfn 0x1432 Normal
sysctl(zone_reclaim_mode, 24826555)             -> 0
p10 = alloc_pages(GFP_KERNEL|GFP_THISNODE, 10)  -> NULL
p11 = alloc_pages(GFP_KERNEL|GFP_THISNODE, 10)  -> NULL
p12 = alloc_pages(GFP_KERNEL|GFP_THISNODE, 10)  -> NULL
p13 = alloc_pages(GFP_KERNEL|GFP_THISNODE, 10)  -> NULL
p14 = alloc_pages(GFP_KERNEL|GFP_THISNODE, 10)  -> NULL
p15 = alloc_pages(GFP_KERNEL|GFP_THISNODE, 10)  -> NULL
p16 = alloc_pages(GFP_KERNEL|GFP_THISNODE, 10)  -> NULL
p17 = alloc_pages(GFP_KERNEL|GFP_THISNODE, 10)  -> NULL
p18 = alloc_pages(GFP_KERNEL|GFP_THISNODE, 10)  -> NULL
p19 = alloc_pages(GFP_KERNEL|GFP_THISNODE, 10)  -> NULL
