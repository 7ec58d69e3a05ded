# fuzz_page found 5159b777: __get_free_pages sysctl alloc_pages_node __free_pages ...
boot(ram=16M)
a0 = __get_free_pages(GFP_USER, 1)                                -> 0xc0c2e000
sysctl(numa_zonelist_order)                                       -> -ENOENT
p0 = alloc_pages_node(1, GFP_KERNEL|0x100000, 2)                  -> pfn 0xc30 DMA
p1 = alloc_pages_node(-1, GFP_KERNEL|0x100000, 0)                 -> pfn 0xc2d DMA
__free_pages(p1, 0)                                               -> ok
__free_pages(p0, 2)                                               -> ok
sysctl(percpu_pagelist_fraction, 8)                               -> 0
sysctl(min_free_kbytes, 0)                                        -> 0
p2 = alloc_pages(GFP_KERNEL, 10)                                  -> pfn 0x800 DMA
sysctl(numa_zonelist_order, 1)                                    -> -ENOENT
sysctl(min_free_kbytes, [1024, 2048])                             -> -EINVAL
sysctl(min_free_kbytes, 4294967295)                               -> -EINVAL
sysctl(min_free_kbytes)                                           -> 0
p3 = alloc_pages(GFP_KERNEL|__GFP_HIGH|__GFP_COLD|__GFP_COMP, 0)  -> pfn 0xc2d DMA
free_hot_cold_page(p3, 0)                                         -> ok
p4 = alloc_pages(GFP_KERNEL, 9)                                   -> pfn 0xe00 DMA
p5 = alloc_pages(GFP_USER, 1)                                     -> pfn 0xc90 DMA
p6 = alloc_pages(GFP_KERNEL, 10)                                  -> pfn 0x400 DMA
p7 = alloc_pages(GFP_KERNEL, 1)                                   -> pfn 0xc92 DMA
p8 = alloc_pages(GFP_KERNEL, 9)                                   -> pfn 0x200 DMA
p9 = alloc_page(GFP_KERNEL)                                       -> pfn 0xc2d DMA
show(buddyinfo)                                                   -> ok
p10 = alloc_page(GFP_KERNEL)                                      -> pfn 0xc8e DMA
page_check(p7, 0x8545202b)                                        -> 1024
p11 = alloc_page(GFP_ATOMIC|__GFP_MOVABLE|__GFP_REPEAT)           -> pfn 0xc8d DMA
p12 = alloc_pages(GFP_KERNEL, 8)                                  -> pfn 0xd00 DMA
p13 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 0)                    -> pfn 0xc8c DMA
sysctl(min_free_kbytes, 4294967295)                               -> -EINVAL
sysctl(min_free_kbytes)                                           -> 0
p14 = alloc_pages(GFP_KERNEL|__GFP_HIGH|__GFP_COLD|__GFP_COMP, 0) -> pfn 0xc30 DMA
free_hot_cold_page(p14, 0)                                        -> ok
p15 = alloc_pages(GFP_KERNEL, 9)                                  -> NULL
! t0: page allocation failure. order:9, mode:0xd0
