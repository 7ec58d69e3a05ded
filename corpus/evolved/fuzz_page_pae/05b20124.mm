# fuzz_page_pae found 05b20124: sysctl task_flags alloc_pages __get_free_pages alloc_page ...
boot(ram=16M, pae=1)
sysctl(percpu_pagelist_fraction, 8)                              -> 0
task_flags(PF_MEMALLOC)                                          -> ok
p0 = alloc_pages(GFP_KERNEL, 10)  ~fail=4                        -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                                 -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 10)                                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p3 = alloc_pages(GFP_KERNEL, 9)                                  -> pfn 0xe00 DMA
sysctl(min_free_kbytes, 8192)                                    -> 0
p4 = alloc_pages(GFP_KERNEL, 10)                                 -> NULL
! t0: page allocation failure. order:10, mode:0xd0
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE|__GFP_NOWARN, 2)    -> 0xc0098000
p5 = alloc_page(GFP_HIGHUSER|__GFP_REPEAT|__GFP_RECLAIMABLE)     -> pfn 0x60 DMA
p6 = alloc_pages(GFP_KERNEL, 9)                                  -> pfn 0x200 DMA
p7 = alloc_page(GFP_TEMPORARY)                                   -> pfn 0x61 DMA
p8 = alloc_page(GFP_NOWAIT)                                      -> pfn 0x4b DMA
drain_all_pages()                                                -> ok
p9 = alloc_page(GFP_HIGHUSER|__GFP_RECLAIMABLE)                  -> pfn 0x9e DMA
p10 = alloc_pages(GFP_NOFS, 1)                                   -> pfn 0xd00 DMA
p11 = alloc_pages(GFP_KERNEL, 5)                                 -> pfn 0xd20 DMA
p12 = alloc_page(GFP_KERNEL)                                     -> pfn 0x5 DMA
show(buddyinfo)                                                  -> ok
p13 = alloc_pages(GFP_NOFS|__GFP_REPEAT, 10)                     -> NULL
! t0: page allocation failure. order:10, mode:0x450
p14 = alloc_pages(GFP_TEMPORARY, 2)                              -> pfn 0xd80 DMA
sysctl(min_free_kbytes, 0)                                       -> 0
p15 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p16 = alloc_page(GFP_KERNEL)                                     -> pfn 0x6 DMA
nr_free_buffer_pages()                                           -> 3934
p17 = alloc_pages(GFP_NOIO, 2)                                   -> pfn 0xdc0 DMA
p18 = alloc_pages(GFP_USER|__GFP_DMA|__GFP_MOVABLE, 0)  ~fail=1  -> NULL
p19 = alloc_pages(GFP_KERNEL|__GFP_COLD, 0)  ~fail=1+            -> NULL
