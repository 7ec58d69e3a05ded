# fuzz_page_pae found 948ee1ad: sysctl switch_cpu alloc_pages alloc_page tick
boot(ram=24M, pae=1)
sysctl(min_free_kbytes, 16384)                                   -> 0
switch_cpu(3)                                                    -> ok
p0 = alloc_pages(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
sysctl(min_free_kbytes, 65536)                                   -> 0
p2 = alloc_page(GFP_ATOMIC)                                      -> NULL
! t0: page allocation failure. order:0, mode:0x20
p3 = alloc_page(GFP_NOWAIT)                                      -> NULL
! t0: page allocation failure. order:0, mode:0x0
p4 = alloc_page(GFP_NOWAIT)                                      -> NULL
! t0: page allocation failure. order:0, mode:0x0
p5 = alloc_page(GFP_NOWAIT)                                      -> NULL
! t0: page allocation failure. order:0, mode:0x0
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p7 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
tick(501)                                                        -> ok
tick(501)                                                        -> ok
tick(501)                                                        -> ok
p8 = alloc_page(GFP_NOWAIT)                                      -> NULL
! t0: page allocation failure. order:0, mode:0x0
