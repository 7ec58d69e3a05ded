# fuzz_page found f0eb365e: oom_victim sysctl mod_zone_page_state alloc_pages alloc_page ...
boot(ram=16M)
oom_victim(1929217)                                       -> ok
sysctl(zone_reclaim_mode, 1)                              -> 0
sysctl(min_free_kbytes, 16384)                            -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)        -> misuse
mod_zone_page_state(0, Normal, nr_inactive_file, 500)     -> misuse
p0 = alloc_pages(GFP_KERNEL, 10)                          -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p1 = alloc_page(GFP_KERNEL)                               -> pfn 0xc2d DMA
p2 = alloc_page(GFP_KERNEL)                               -> pfn 0xc2e DMA
reclaimable(p0)                                           -> misuse
reclaim_hooks_register(ZONE)                              -> ok
page_fill(p0, 0x11111111)                                 -> misuse
page_fill(p0, 0x22222222)                                 -> misuse
page_check(p1, 0x11111111)                                -> 1024
page_fill(p0, 0xf170d913)                                 -> misuse
p3 = alloc_pages(GFP_ATOMIC, 10)                          -> pfn 0x800 DMA
task_flags(PF_MEMALLOC)                                   -> ok
p4 = alloc_pages_node(3, __GFP_COLD|__GFP_ZERO, 2)        -> pfn 0xc30 DMA
p5 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0x400 DMA
task_flags(0)                                             -> ok
p6 = alloc_pages(GFP_KERNEL, 10)                          -> NULL
! t0: page allocation failure. order:10, mode:0xd0
page_check(p3+100, 0x22222222)                            -> 1024
a0 = __get_free_pages(GFP_ATOMIC, 0)                      -> 0xc0c2f000
p7 = alloc_pages(GFP_KERNEL, 10)                          -> NULL
! t0: page allocation failure. order:10, mode:0xd0
reclaimable(p7)                                           -> misuse
p8 = alloc_pages(GFP_ATOMIC, 10)                          -> NULL
! t0: page allocation failure. order:10, mode:0x20
__free_pages(p8, 10)                                      -> misuse
p9 = alloc_pages(GFP_NOIO|__GFP_NOFAIL|__GFP_NORETRY, 0)  -> NULL
! t0: page allocation failure. order:0, mode:0x1810
p10 = alloc_pages(GFP_TEMPORARY, 3)                       -> pfn 0xc38 DMA
__free_pages(p10, 3)                                      -> ok
__free_pages(p7, 10)                                      -> misuse
switch_cpu(2)                                             -> ok
switch_cpu(0)                                             -> ok
