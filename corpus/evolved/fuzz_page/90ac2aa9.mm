# fuzz_page found 90ac2aa9: sysctl alloc_pages task_flags alloc_pages_exact __free_pages ...
boot(ram=16M)
sysctl(min_free_kbytes, 8192)                                  -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_NOWARN, 10)                  -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 9)                                -> pfn 0xe00 DMA
task_flags(PF_MEMALLOC)                                        -> ok
p2 = alloc_pages(GFP_KERNEL, 10)                               -> pfn 0x400 DMA
p3 = alloc_pages(GFP_KERNEL, 5)                                -> pfn 0xc40 DMA
a0 = alloc_pages_exact(64K, GFP_USER|__GFP_DMA|__GFP_MOVABLE)  -> 0xc0c30000
__free_pages(p2, 10)                                           -> ok
p4 = alloc_pages(GFP_KERNEL|__GFP_NOWARN, 10)                  -> pfn 0x400 DMA
p5 = alloc_pages(GFP_KERNEL, 9)                                -> pfn 0x200 DMA
task_flags(PF_MEMALLOC)                                        -> ok
p6 = alloc_pages(GFP_KERNEL, 10)                               -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p7 = alloc_pages(GFP_KERNEL, 5)                                -> pfn 0xc60 DMA
a1 = alloc_pages_exact(64K, GFP_USER|__GFP_DMA|__GFP_MOVABLE)  -> 0xc0c80000
__free_pages(p6, 10)                                           -> misuse
__free_pages(p0, 10)                                           -> ok
__free_pages(p1, 9)                                            -> ok
p8 = alloc_pages(GFP_NOIO|__GFP_DMA|__GFP_COMP|__GFP_NOMEMALLOC, 2)  -> NULL
! t0: page allocation failure. order:2, mode:0x14011
task_flags(PF_EXITING|SCHED_FIFO)                              -> ok
p9 = alloc_pages(GFP_KERNEL|__GFP_COMP, 1)                     -> pfn 0xc2e DMA
nr_free_buffer_pages()                                         -> 862
nr_free_pagecache_pages()                                      -> 862
__free_pages(p3, 5)                                            -> ok
