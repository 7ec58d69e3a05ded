# fuzz_system found 9a8ebad4: alloc_pages get_pageblock_migratetype sysctl show ...
boot(ram=96M, cpus=4, nodes=4, highmem=16M, kernelcore=48M)
p0 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM, 10)                -> pfn 0x1400 Normal
p1 = alloc_pages(GFP_KERNEL, 10)                              -> pfn 0x2c00 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)                 -> pfn 0x1200 Normal
p3 = alloc_pages(GFP_KERNEL, 10)                              -> pfn 0x2800 Normal
p4 = alloc_pages(GFP_TEMPORARY, 3)                            -> pfn 0x1a00 Normal
get_pageblock_migratetype(p4)                                 -> 1
sysctl(min_free_kbytes, 1024)                                 -> 0
sysctl(min_free_kbytes, 1024)                                 -> 0
show(kernel_page_tables)                                      -> ok
sysctl(zone_reclaim_mode, 1)                                  -> 0
sysctl(min_free_kbytes, 16384)                                -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)            -> ok
mod_zone_page_state(0, Normal, nr_active_file, 500)           -> ok
page_check(p3, 0x20000001)                                    -> 1024
p5 = alloc_pages(GFP_KERNEL, 3)  ~fail=3+                     -> pfn 0x1b00 Normal
p6 = alloc_pages(GFP_KERNEL, 3)                               -> pfn 0x1b08 Normal
p7 = alloc_pages(GFP_KERNEL, 1)                               -> pfn 0x182a Normal
drain_all_pages()                                             -> ok
p8 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)                 -> pfn 0x3200 Normal
page_check(p3, 0x202000)                                      -> 1024
__free_pages(p1, 10)                                          -> ok
p9 = alloc_pages(GFP_NOFS, 0)                                 -> pfn 0x182c Normal
p10 = alloc_pages(GFP_KERNEL, 3)                              -> pfn 0x1a08 Normal
p11 = alloc_pages(GFP_NOIO, 1)                                -> pfn 0x182e Normal
get_pageblock_migratetype(p11)                                -> 0
p12 = alloc_pages(GFP_TEMPORARY, 0)                           -> pfn 0x1900 Normal
a0 = __get_free_pages(GFP_TEMPORARY|__GFP_NORETRY|0x2000, 0)  -> 0xc1901000
a1 = __get_free_pages(GFP_TEMPORARY, 0)                       -> 0xc182d000
drain_local_pages()                                           -> ok
free_hot_cold_page(p12, 1)                                    -> ok
show(buddyinfo)                                               -> ok
p13 = alloc_pages(GFP_HIGHUSER, 10)                           -> pfn 0x2c00 Normal
p14 = alloc_pages(GFP_KERNEL, 10)                             -> pfn 0x2400 Normal
__free_pages(p2, 9)                                           -> ok
switch_cpu(2)                                                 -> ok
drain_all_pages()                                             -> ok
p15 = alloc_pages(GFP_KERNEL, 10)                             -> pfn 0x4400 Normal
reclaim_hooks_register(ZONE)                                  -> ok
p16 = alloc_pages(GFP_KERNEL, 10)                             -> pfn 0x4000 Normal
page_fill(p15, 0xfffffffe)                                    -> ok
free_pages(a1, 0)                                             -> ok
p17 = alloc_pages(GFP_NOWAIT, 0)                              -> pfn 0x4833 Normal
__free_pages(p14, 10)                                         -> ok
p18 = alloc_pages(GFP_KERNEL, 3)                              -> pfn 0x4838 Normal
p19 = alloc_pages(GFP_NOIO, 1)                                -> pfn 0x4834 Normal
get_pageblock_migratetype(p7)                                 -> 1
p20 = alloc_pages(GFP_TEMPORARY, 0)                           -> pfn 0x4a00 Normal
a2 = __get_free_pages(GFP_TEMPORARY|__GFP_NORETRY|0x2000, 0)  -> 0xc4a01000
a3 = __get_free_pages(GFP_TEMPORARY, 0)                       -> 0xc4a02000
drain_local_pages()                                           -> ok
mod_zone_page_state(0, Normal, nr_file_pages, 500)            -> ok
mod_zone_page_state(0, Normal, nr_active_file, -62)           -> ok
p21 = alloc_pages(GFP_KERNEL, 10)                             -> pfn 0x3c00 Normal
p22 = alloc_pages(GFP_KERNEL, 10)                             -> pfn 0x3800 Normal
reclaim_hooks_register(ZONE)                                  -> ok
p23 = alloc_pages(GFP_KERNEL, 10)                             -> pfn 0x2400 Normal
mod_zone_page_state(0, Normal, nr_active_file, 500)           -> ok
__free_pages(p7, 1)                                           -> ok
switch_cpu(2)                                                 -> ok
p24 = alloc_pages(GFP_KERNEL, 10)                             -> pfn 0xc00 DMA
drain_all_pages()                                             -> ok
free_pages(a2, 0)                                             -> ok
p25 = alloc_pages(GFP_NOWAIT, 0)                              -> pfn 0x3600 Normal
__free_pages(p19, 1)                                          -> ok
