# fuzz_page_pae found defb4a72: alloc_page lock_page alloc_pages sysctl mod_zone_page_state ...
boot(pae=1)
p0 = alloc_page(GFP_HIGHUSER)                          -> pfn 0x2c00 HighMem
lock_page(p0)                                          -> ok
p1 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1800 Normal
sysctl(zone_reclaim_mode, 1)                           -> 0
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(0, Normal, nr_inactive_file, 500)  -> ok
zone_page_state(1, Normal, nr_free_pages)              -> 2830
p2 = alloc_pages_node(1, GFP_KERNEL, 0)                -> pfn 0x1c30 Normal
zone_page_state(1, Normal, nr_free_pages)              -> 2830
tick(100)                                              -> ok
sysctl(zone_reclaim_mode, 1)                           -> 0
reclaim_hooks_register(ZONE)                           -> ok
p3 = alloc_page(__GFP_MOVABLE|__GFP_FS|__GFP_COLD|__GFP_NOFAIL|__GFP_NOMEMALLOC|__GFP_NOTRACK|0x2000)  -> pfn 0x10c2 Normal
mod_zone_page_state(0, DMA, nr_mapped, 600)            -> ok
p4 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0xc00 DMA
p5 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p6 = alloc_page(GFP_DMA)                               -> pfn 0x800 DMA
page_io(p0, 50)                                        -> ok
__free_pages(p1, 10)                                   -> ok
trylock_page(p0)                                       -> 0
p7 = alloc_pages(GFP_TEMPORARY, 0)                     -> pfn 0x1800 Normal
put_page(p7)                                           -> ok
lock_page(p0)                                          -> ok
page_io(p0, 10)                                        -> ok
a0 = get_zeroed_page(GFP_USER|__GFP_NOMEMALLOC)        -> 0xc1c31000
set_page_flags(p0, PG_slab)                            -> ok
set_page_flags(p4, PG_slab)                            -> ok
p8 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x1800 Normal
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
set_page_flags(p0, PG_slab)                            -> ok
set_page_flags(p8, PG_slab)                            -> ok
