# fuzz_system found e0dd1b5e: alloc_pages get_page __free_pages page_count page_fill ...
boot(ram=48M, cpus=4, nodes=2, movablecore=8M)
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)             -> pfn 0x1430 Normal
get_page(p0)                                           -> ok
__free_pages(p0, 2)                                    -> ok
page_count(p0)                                         -> 1
page_fill(p0, 0x2)                                     -> ok
put_page(p0+3)                                         -> ok
p1 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x2800 Normal
reclaimable(p1)                                        -> ok
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(1, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(1, Normal, nr_inactive_file, 500)  -> ok
p2 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x2400 Normal
p3 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0xc00 DMA
reclaim_hooks_register(ZONE)                           -> ok
p4 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x800 DMA
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(1, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(1, Normal, nr_inactive_file, 500)  -> ok
switch_cpu(0)                                          -> ok
p5 = alloc_pages_node(1, GFP_KERNEL, 10)               -> NULL
! t0: page allocation failure. order:10, mode:0xd0
reclaim_hooks_register(ZONE)                           -> ok
p6 = alloc_pages_node(1, GFP_KERNEL, 10)               -> NULL
! t0: page allocation failure. order:10, mode:0xd0
__free_pages(p1, 10)                                   -> ok
lock_page(p5)                                          -> misuse
__free_pages(p4, 10)                                   -> ok
__free_pages(p2, 10)                                   -> ok
__free_pages(p5, 10)                                   -> misuse
switch_cpu(3)                                          -> ok
__free_pages(p3, 10)                                   -> ok
p7 = alloc_page(GFP_KERNEL)                            -> pfn 0x2c42 Normal
