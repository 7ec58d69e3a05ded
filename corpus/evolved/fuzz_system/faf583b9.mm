# fuzz_system found faf583b9: sysctl mod_zone_page_state alloc_pages reclaim_hooks_register ...
boot(ram=48M, cpus=2, nodes=2)
sysctl(min_free_kbytes, 16384)                       -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)   -> ok
mod_zone_page_state(0, Normal, nr_active_file, 500)  -> ok
p0 = alloc_pages(GFP_KERNEL, 10)                     -> pfn 0x1400 Normal
p1 = alloc_pages(GFP_KERNEL, 10)                     -> pfn 0x2800 Normal
reclaim_hooks_register(ZONE)                         -> ok
p2 = alloc_pages(GFP_KERNEL, 10)                     -> pfn 0x2400 Normal
page_fill(p1, 0xfffffffe)                            -> ok
mod_zone_page_state(0, Normal, nr_file_pages, 500)   -> ok
mod_zone_page_state(0, Normal, nr_active_file, -62)  -> ok
p3 = alloc_pages(GFP_KERNEL, 10)                     -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_KERNEL, 10)                     -> pfn 0x800 DMA
reclaim_hooks_register(ZONE)                         -> ok
p5 = alloc_pages(GFP_KERNEL, 10)                     -> NULL
! t0: page allocation failure. order:10, mode:0xd0
mod_zone_page_state(0, Normal, nr_active_file, 500)  -> ok
p6 = alloc_pages(GFP_KERNEL, 10)                     -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p7 = alloc_pages(GFP_KERNEL, 1)                      -> pfn 0x1828 Normal
reclaim_hooks_register(ZONE)                         -> ok
p8 = alloc_pages(GFP_KERNEL, 10)                     -> NULL
unset_migratetype_isolate(p0)                        -> ok
p9 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)       -> NULL
! t0: page allocation failure. order:10, mode:0xd8
set_migratetype_isolate(p9)                          -> misuse
set_migratetype_isolate(p9)                          -> misuse
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 8)     -> 0xc1100000
mod_zone_page_state(0, Normal, nr_file_pages, 500)   -> ok
p10 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p11 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p12 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
drain_all_pages()                                    -> ok
p13 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)      -> NULL
! t0: page allocation failure. order:10, mode:0xd8
p14 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)      -> NULL
! t0: page allocation failure. order:10, mode:0xd8
task_flags(PF_MEMALLOC)                              -> ok
p15 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x2000 Normal
p16 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x400 DMA
mod_zone_page_state(0, Normal, nr_active_file, 500)  -> ok
p17 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p18 = alloc_pages(GFP_NOFS, 10)                      -> NULL
reclaim_hooks_register(ZONE)                         -> ok
p19 = alloc_pages(GFP_KERNEL, 10)                    -> NULL
mod_zone_page_state(0, Normal, nr_file_pages, 500)   -> ok
mod_zone_page_state(0, Normal, nr_active_file, 500)  -> ok
sysctl(percpu_pagelist_fraction, 500)                -> 0
p20 = alloc_page(GFP_KERNEL)                         -> pfn 0x182a Normal
p21 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)           -> pfn 0x1072 Normal
p22 = alloc_page(GFP_KERNEL)                         -> pfn 0x182b Normal
p23 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)           -> pfn 0x1073 Normal
p24 = alloc_page(GFP_KERNEL)                         -> pfn 0x182c Normal
p25 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)           -> pfn 0x1074 Normal
p26 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)      -> NULL
split_page(p26, 10)                                  -> misuse
__free_pages(p26, 0)                                 -> misuse
p27 = alloc_page(GFP_KERNEL)                         -> pfn 0x182d Normal
p28 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)           -> pfn 0x1075 Normal
set_migratetype_isolate(p23)                         -> 0
p29 = alloc_page(GFP_KERNEL)                         -> pfn 0x182e Normal
p30 = alloc_page(GFP_KERNEL)                         -> pfn 0x182f Normal
p31 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)           -> pfn 0x1a00 Normal
p32 = alloc_page(GFP_KERNEL)                         -> pfn 0x1b00 Normal
p33 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)           -> pfn 0x1900 Normal
p34 = alloc_page(GFP_KERNEL)                         -> pfn 0x1980 Normal
p35 = alloc_page(GFP_KERNEL)                         -> pfn 0x1981 Normal
set_migratetype_isolate(p35)                         -> -EBUSY
start_isolate_page_range(0x2000, 0x1400)             -> 0
p36 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)           -> pfn 0x1b80 Normal
