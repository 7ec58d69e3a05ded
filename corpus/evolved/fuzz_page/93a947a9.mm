# fuzz_page found 93a947a9: sysctl task_flags alloc_pages si_meminfo alloc_page show
boot(ram=16M)
sysctl(percpu_pagelist_fraction, 8)                    -> 0
task_flags(PF_MEMALLOC)                                -> ok
p0 = alloc_pages(GFP_KERNEL|0x2000, 10)                -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p3 = alloc_pages(GFP_KERNEL, 9)                        -> pfn 0xe00 DMA
p4 = alloc_pages(GFP_KERNEL, 5)                        -> pfn 0xc40 DMA
p5 = alloc_pages(GFP_KERNEL, 0)                        -> pfn 0xc2d DMA
p6 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_ZERO|__GFP_NOMEMALLOC, 1)  -> pfn 0xcae DMA
si_meminfo(freeram)                                    -> 955
p7 = alloc_pages(GFP_USER|__GFP_HIGH|__GFP_NOWARN, 2)  -> pfn 0xcb0 DMA
p8 = alloc_page(GFP_KERNEL)                            -> pfn 0xc2e DMA
show(buddyinfo)                                        -> ok
p9 = alloc_page(GFP_KERNEL)                            -> pfn 0xc2f DMA
