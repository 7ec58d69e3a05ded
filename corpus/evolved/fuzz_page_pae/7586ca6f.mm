# fuzz_page_pae found 7586ca6f: alloc_page page_fill sysctl mod_zone_page_state alloc_pages ...
boot(pae=1)
p0 = alloc_page(GFP_KERNEL)  ~fail=1                   -> NULL
page_fill(p0, 0x1)                                     -> misuse
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(0, Normal, nr_inactive_file, 500)  -> ok
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(0, Normal, nr_inactive_file, 500)  -> ok
p1 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1800 Normal
oom_victim(1)                                          -> ok
p2 = alloc_pages(GFP_KERNEL|__GFP_NOMEMALLOC, 10)      -> pfn 0xc00 DMA
reclaim_hooks_register(RECLAIM)                        -> ok
reclaimable(p0)                                        -> misuse
p3 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p4 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p5 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
__free_pages(p3, 10)                                   -> misuse
__free_pages(p0, 0)                                    -> misuse
