# fuzz_page_pae found 68009e38: alloc_page page_fill sysctl mod_zone_page_state ...
boot(pae=1)
p0 = alloc_page(GFP_KERNEL|__GFP_HIGH|__GFP_NOMEMALLOC|0x2000)  ~fail=1  -> NULL
page_fill(p0, 0x1)                                     -> misuse
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(0, Normal, nr_inactive_file, 500)  -> ok
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
reclaim_hooks_register(RECLAIM)                        -> ok
mod_zone_page_state(0, Normal, nr_inactive_file, 500)  -> ok
reclaimable(p0)                                        -> misuse
p1 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1800 Normal
p2 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0xc00 DMA
p3 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p4 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p5 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
__free_pages(p1, 10)                                   -> ok
