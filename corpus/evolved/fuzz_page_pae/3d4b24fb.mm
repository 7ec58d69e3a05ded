# fuzz_page_pae found 3d4b24fb: alloc_pages_exact nr_free_buffer_pages sysctl ...
boot(pae=1)
a0 = alloc_pages_exact(54074, GFP_KERNEL)       -> 0xc1c30000
nr_free_buffer_pages()                          -> 7701
sysctl(min_free_kbytes, 65536)                  -> 0
nr_free_buffer_pages()                          -> 0
nr_free_pagecache_pages()                       -> 0
p0 = alloc_page(GFP_HIGHUSER)                   -> pfn 0x2c00 HighMem
nr_free_buffer_pages()                          -> 0
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 3)       -> pfn 0x2800 HighMem
set_migratetype_isolate(p1)                     -> 0
set_migratetype_isolate(p1)                     -> -EBUSY
unset_migratetype_isolate(p1)                   -> ok
p2 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0xd8
p3 = alloc_pages(GFP_HIGHUSER_MOVABLE, 3)       -> pfn 0x2808 HighMem
set_migratetype_isolate(p3)                     -> 0
p4 = alloc_pages_node(-1, GFP_NOFS|__GFP_DMA32|__GFP_HIGH|__GFP_COLD|__GFP_NOMEMALLOC, 0)  -> limit steps
p5 = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)
__free_pages(p5, 3)
p6 = alloc_pages(GFP_KERNEL, 3)
p7 = alloc_pages(GFP_KERNEL, 10)
sysctl(min_free_kbytes, 8192)
p8 = alloc_pages(GFP_KERNEL, 10)
p9 = alloc_pages(GFP_KERNEL, 9)
p10 = alloc_pages(GFP_KERNEL, 9)
p11 = alloc_pages(GFP_ATOMIC, 0)
p12 = alloc_page(GFP_KERNEL)
p13 = alloc_page(GFP_KERNEL|__GFP_DMA|__GFP_NOMEMALLOC)
switch_cpu(2)
set_migratetype_isolate(p3)
set_migratetype_isolate(p0)
unset_migratetype_isolate(p3)
reclaimable(p1)
p14 = alloc_pages(GFP_TEMPORARY, 2)
