# fuzz_system found 9d666369: reclaim_hooks_register alloc_pages sysctl alloc_page ...
boot(ram=16M)
reclaim_hooks_register(OOM)                          -> ok
p0 = alloc_pages(GFP_KERNEL, 10)                     -> pfn 0x800 DMA
sysctl(min_free_kbytes, 8192)                        -> 0
p1 = alloc_page(GFP_KERNEL|__GFP_DMA|__GFP_COMP|__GFP_ZERO|__GFP_THISNODE)  -> pfn 0xc2d DMA
p2 = alloc_page(GFP_ATOMIC)                          -> pfn 0xc2e DMA
start_isolate_page_range(0x5c00, 0x1800)             -> 0
show(buddyinfo)                                      -> ok
tick(1000)                                           -> ok
show(buddyinfo)                                      -> ok
start_isolate_page_range(0x5c00, 0x1800)             -> 0
start_isolate_page_range(0xc00, 0x0)                 -> 0
start_isolate_page_range(0x5c00, 0x1800)             -> 0
show(zoneinfo)                                       -> ok
sysctl(percpu_pagelist_fraction, 8)                  -> 0
p3 = alloc_page(GFP_KERNEL)  ~fail=1                 -> NULL
start_isolate_page_range(0x2000, 0x3000)             -> 0
sysctl(min_free_kbytes, 16384)                       -> 0
p4 = alloc_pages_node(1, GFP_ATOMIC, 10)             -> NULL
! t0: page allocation failure. order:10, mode:0x20
set_migratetype_isolate(p3)                          -> misuse
start_isolate_page_range(0xc00, 0x0)                 -> 0
start_isolate_page_range(0x5c00, 0x1800)             -> 0
p5 = alloc_page(GFP_ATOMIC)                          -> pfn 0xc2f DMA
p6 = alloc_pages(GFP_KERNEL, 10)                     -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p7 = alloc_pages(GFP_KERNEL, 9)                      -> NULL
! t0: page allocation failure. order:9, mode:0xd0
p8 = alloc_page(__GFP_NOFAIL)                        -> NULL
! t0: page allocation failure. order:0, mode:0x800
p9 = alloc_pages(GFP_KERNEL, 10)                     -> NULL
! t0: page allocation failure. order:10, mode:0xd0
sysctl(percpu_pagelist_fraction, 7)                  -> -EINVAL
oom_killer_disabled()                                -> 0
start_isolate_page_range(0x6800, 0x6400)             -> 0
start_isolate_page_range(0xc00, 0x0)                 -> 0
start_isolate_page_range(0x5c00, 0x1800)             -> 0
start_isolate_page_range(0xc00, 0x0)                 -> 0
tick(1000)                                           -> ok
p10 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p11 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
a0 = __get_free_pages(GFP_KERNEL, 7)                 -> NULL
! t0: page allocation failure. order:7, mode:0xd0
show(buddyinfo)                                      -> ok
sysctl(min_free_kbytes, 16384)                       -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)   -> misuse
mod_zone_page_state(0, Normal, nr_unevictable, 500)  -> misuse
mod_zone_page_state(0, Normal, nr_mapped, 600)       -> misuse
p12 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
reclaimable(p12)                                     -> misuse
p13 = alloc_pages(GFP_USER, 10)                      -> NULL
! t0: page allocation failure. order:10, mode:0x200d0
p14 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p15 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p16 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p17 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
