# fuzz_page_pae found f56b1d9b: sysctl alloc_pages task_flags reclaim_hooks_register ...
boot(ram=16M, pae=1)
sysctl(min_free_kbytes, 8192)          -> 0
p0 = alloc_pages(GFP_KERNEL, 10)       -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 9)        -> pfn 0xe00 DMA
task_flags(PF_MEMALLOC)                -> ok
p2 = alloc_pages(GFP_KERNEL, 10)       -> pfn 0x400 DMA
sysctl(percpu_pagelist_fraction, 8)    -> 0
p3 = alloc_pages(GFP_KERNEL, 5)        -> pfn 0xc40 DMA
task_flags(0)                          -> ok
reclaim_hooks_register(RECLAIM|OOM)    -> ok
a0 = alloc_pages_exact(64K, GFP_USER)  -> NULL
! t0: page allocation failure. order:4, mode:0x200d0
tick(1)                                -> ok
reclaimable(p0+519)                    -> misuse
reclaimable(p3)                        -> ok
p4 = alloc_page(GFP_KERNEL)  ~fail=2+  -> pfn 0xc30 DMA
__free_pages(p4, 0)                    -> ok
__free_pages(p2, 10)                   -> ok
__free_pages(p1, 9)                    -> ok
__free_pages(p3, 5)                    -> BUG put_page_testzero: atomic_read(&page->_count) == 0
__free_pages(p0, 10)
free_pages_exact(a0, 64K)
