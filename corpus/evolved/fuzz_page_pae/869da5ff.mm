# fuzz_page_pae found 869da5ff: sysctl alloc_pages get_page set_page_flags set_page_mapping ...
boot(ram=24M, pae=1)
sysctl(min_free_kbytes, 0)                                        -> 0
p0 = alloc_pages(GFP_KERNEL, 2)                                   -> pfn 0x1430 Normal
get_page(p0)                                                      -> ok
sysctl(min_free_kbytes, 16384)                                    -> 0
set_page_flags(p0, 0)                                             -> ok
set_page_mapping(p0, 0xc0de0001)                                  -> ok
switch_cpu(3)                                                     -> ok
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)   -> pfn 0xc00 DMA
p2 = alloc_pages(__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_IO|__GFP_FS|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110ca
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p5 = alloc_page(GFP_KERNEL)                                       -> pfn 0x1434 Normal
__free_pages(p5, 0)                                               -> ok
a0 = get_zeroed_page(GFP_ATOMIC|__GFP_NOWARN)                     -> 0xc1434000
sysctl(min_free_kbytes, 16384)                                    -> 0
p6 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd8
p7 = alloc_pages(GFP_KERNEL, 10)                                  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p8 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)                     -> NULL
p9 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)                     -> pfn 0x1100 Normal
p10 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)                    -> pfn 0x1080 Normal
p11 = alloc_page(GFP_KERNEL)                                      -> pfn 0x1435 Normal
__free_pages(p1, 10)                                              -> ok
show(pagetypeinfo)                                                -> ok
a1 = get_zeroed_page(GFP_ATOMIC|__GFP_NOWARN)                     -> 0xc0c00000
sysctl(min_free_kbytes, 16384)                                    -> 0
switch_cpu(3)                                                     -> ok
p12 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x800 DMA
p13 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p14 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
switch_cpu(3)                                                     -> ok
p15 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d0
p16 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
