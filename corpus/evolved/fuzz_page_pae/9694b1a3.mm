# fuzz_page_pae found 9694b1a3: show alloc_pages_exact drain_local_pages free_pages_exact ...
boot(ram=48M, pae=1)
show(buddyinfo)                               -> ok
a0 = alloc_pages_exact(2049K, GFP_KERNEL)     -> 0xc2800000
drain_local_pages()                           -> ok
free_pages_exact(a0, 2052K)                   -> ok
show(buddyinfo)                               -> ok
fail_page_alloc(1, 100, 3, -1, 0, 0, 0)       -> ok
p0 = alloc_page(GFP_KERNEL)                   -> pfn 0x2c30 Normal
reclaim_progress(0, 3)                        -> ok
__free_pages(p0, 0)                           -> ok
p1 = alloc_page(GFP_USER)                     -> pfn 0x2c30 Normal
p2 = alloc_page(GFP_KERNEL)                   -> NULL
p3 = alloc_pages(GFP_TEMPORARY, 0)  ~fail=2   -> pfn 0x2800 Normal
__free_pages(p1, 0)                           -> ok
p4 = alloc_page(GFP_USER)                     -> NULL
p5 = alloc_page(GFP_KERNEL)                   -> NULL
p6 = alloc_pages(GFP_TEMPORARY, 0)  ~fail=2   -> pfn 0x2801 Normal
a1 = __get_free_pages(GFP_ATOMIC|__GFP_FS|__GFP_NORETRY|__GFP_ZERO|__GFP_RECLAIMABLE|0x100000, 0)  -> NULL
__free_pages(p3, 0)                           -> ok
p7 = alloc_page(GFP_USER)                     -> NULL
p8 = alloc_page(GFP_KERNEL)                   -> NULL
p9 = alloc_pages(GFP_TEMPORARY, 0)  ~fail=2   -> pfn 0x2800 Normal
__free_pages(p4, 0)                           -> misuse
p10 = alloc_page(GFP_USER)                    -> NULL
p11 = alloc_page(GFP_KERNEL)                  -> NULL
p12 = alloc_pages(GFP_TEMPORARY, 0)  ~fail=2  -> pfn 0x2802 Normal
__free_pages(p7, 0)                           -> misuse
p13 = alloc_page(GFP_KERNEL)                  -> NULL
p14 = alloc_page(GFP_KERNEL)                  -> NULL
p15 = alloc_pages(GFP_TEMPORARY, 0)  ~fail=2  -> pfn 0x2803 Normal
p16 = alloc_page(GFP_KERNEL)                  -> NULL
p17 = alloc_page(GFP_KERNEL)                  -> NULL
