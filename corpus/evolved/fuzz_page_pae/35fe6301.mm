# fuzz_page_pae found 35fe6301: alloc_pages split_page __free_pages __get_free_pages sysctl ...
boot(pae=1)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)         -> pfn 0x1800 Normal
split_page(p0, 10)                                     -> ok
__free_pages(p0, 0)                                    -> ok
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 1)       -> 0xc10c2000
sysctl(zone_reclaim_mode, 1)                           -> 0
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(0, Normal, nr_inactive_file, 500)  -> ok
p1 = alloc_pages(GFP_KERNEL, 5)                        -> pfn 0x1c40 Normal
p2 = alloc_pages(GFP_KERNEL, 4)                        -> pfn 0x1c30 Normal
p3 = alloc_pages(GFP_KERNEL, 4)                        -> pfn 0x1c60 Normal
p4 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0xc00 DMA
p5 = alloc_page(GFP_KERNEL)                            -> pfn 0x1c70 Normal
reclaimable(p4)                                        -> ok
reclaim_hooks_register(ZONE)                           -> ok
zone_all_unreclaimable(0, Normal)                      -> ok
p6 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
__free_pages(p1, 5)                                    -> ok
p7 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p8 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p9 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p10 = alloc_pages(GFP_DMA|__GFP_FS|__GFP_COLD|__GFP_REPEAT|__GFP_NORETRY|__GFP_COMP|__GFP_ZERO|__GFP_THISNODE|__GFP_RECLAIMABLE|0x2000, 1)  -> pfn 0x800 DMA
p11 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
a1 = alloc_pages_exact(1, GFP_KERNEL)                  -> 0xc1c71000
free_pages_exact(a1, 1)                                -> ok
task_flags(PF_MEMALLOC)                                -> ok
p12 = alloc_pages(GFP_KERNEL, 10)                      -> pfn 0x1400 Normal
get_pageblock_migratetype(p12)                         -> 3
p13 = alloc_pages(GFP_DMA|__GFP_FS|__GFP_COLD|__GFP_REPEAT|__GFP_NORETRY|__GFP_COMP|__GFP_ZERO|__GFP_THISNODE|__GFP_RECLAIMABLE|0x2000, 1)  -> pfn 0x802 DMA
p14 = alloc_pages(GFP_KERNEL, 9)                       -> pfn 0xa00 DMA
p15 = alloc_pages(GFP_KERNEL, 5)                       -> pfn 0x900 DMA
p16 = alloc_pages(GFP_KERNEL, 4)                       -> pfn 0x810 DMA
p17 = alloc_pages(GFP_KERNEL, 4)                       -> pfn 0x920 DMA
