# fuzz_page_pae found ee9dcb27: sysctl switch_cpu alloc_pages tick show alloc_page ...
boot(ram=16M, pae=1)
sysctl(min_free_kbytes, 256)                                      -> 0
switch_cpu(3)                                                     -> ok
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)   -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)   -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p3 = alloc_pages(GFP_KERNEL, 10)                                  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p4 = alloc_pages(GFP_KERNEL, 10)                                  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p5 = alloc_pages(GFP_KERNEL, 10)                                  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p6 = alloc_pages(GFP_KERNEL, 10)                                  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p7 = alloc_pages(GFP_KERNEL, 10)                                  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
tick(16655)                                                       -> ok
p8 = alloc_pages(GFP_KERNEL|GFP_THISNODE, 10)                     -> NULL
p9 = alloc_pages(GFP_KERNEL|GFP_THISNODE, 10)                     -> NULL
p10 = alloc_pages(GFP_KERNEL|GFP_THISNODE, 10)                    -> NULL
show(buddyinfo)                                                   -> ok
p11 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)                    -> pfn 0xe00 DMA
p12 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)                    -> pfn 0xd00 DMA
p13 = alloc_page(GFP_KERNEL)                                      -> pfn 0xd80 DMA
__free_pages(p3, 10)                                              -> misuse
show(pagetypeinfo)                                                -> ok
a0 = get_zeroed_page(GFP_ATOMIC|__GFP_NOWARN)                     -> 0xc0d81000
sysctl(min_free_kbytes, 16384)                                    -> 0
switch_cpu(3)                                                     -> ok
p14 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p15 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p16 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
switch_cpu(3)                                                     -> ok
p17 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p18 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p19 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
page_count(p19)                                                   -> misuse
